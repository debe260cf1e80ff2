/**
 * Runs a command of this project: `node lib/cli/launch.mjs <name> [arguments…]` runs lib/cli/<name>.ts.
 *
 * This file is plain JavaScript without dependencies because it is the first thing that runs in a fresh clone, on
 * whatever Node the machine has (18 or newer). It installs what package-lock.json names, one of which is Node itself,
 * and hands over to that Node, so that everybody runs the same version.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-from');
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [command = '', ...parameters] = process.argv.slice(2);
const script = join(root, 'lib', 'cli', `${command}.ts`);

if (!/^[a-z]+$/.test(command) || !existsSync(script)) fail(`There is no command "${command}".`);
if (!isInstalled()) install();
if (!existsSync(node)) {
  fail(
    'Node 24 is missing from node_modules: the install script of the package "node" was not allowed to run.',
    'Allow it and try again: npm rebuild node --ignore-scripts=false',
  );
}
handOver();

function fail(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function hashOfLockFile() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether node_modules came from the present package-lock.json. */
function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLockFile();
}

/** Installs exactly what package-lock.json names. What npm prints goes to stderr: stdout belongs to the command. */
function install() {
  console.error(
    'Installing the dependencies named in package-lock.json (the first time this takes a minute) …',
  );
  // Development dependencies are needed even where NODE_ENV or npm's settings leave them out. The Node that runs npm
  // may be older than ours: ours is only being installed.
  const options = [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--no-engine-strict',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath ?? '';
  const [program, leading] = npm.endsWith('npm-cli.js')
    ? // This Node may be the one in node_modules, which `npm ci` deletes: npm's own stays.
      [process.env.npm_node_execpath ?? process.execPath, [npm]]
    : ['npm', []];
  const { status, error } = spawnSync(program, [...leading, ...options], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (error) fail(`npm could not be started: ${error.message}`);
  if (status !== 0) fail('The dependencies could not be installed; what npm says above tells why.');
  writeFileSync(stamp, hashOfLockFile());
}

/** Runs the command on the installed Node and ends as it ends. */
function handOver() {
  const environment = {
    ...process.env,
    // Programs that the command starts find the same Node and the installed tools first.
    PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
  };
  // Each tool chooses the mode that it needs; one inherited mode would be wrong for the build or for the tests.
  delete environment.NODE_ENV;
  const child = spawn(node, [script, ...parameters], { cwd: root, env: environment, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  if (process.env.npm_lifecycle_event) endWithParent(child);
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

/** npm starts a command through a shell that dies of a signal without passing it on; its end is the signal. */
function endWithParent(child) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    child.kill();
  }, 500);
}
