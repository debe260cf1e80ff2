import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './child.ts';

/** Where systems put a Chromium. */
const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Whether a browser is there and starts: one that lacks a library of the system is none. */
function works(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The path of a Chromium for the end-to-end tests: the one of the variable CHROMIUM, Playwright's own, or the
 * system's; one is installed where there is none. Throws an Error that says what to do when that fails.
 */
export async function findBrowser(): Promise<string> {
  const { CHROMIUM: wanted } = process.env;
  if (wanted !== undefined && wanted !== '') {
    if (works(wanted)) return wanted;
    throw new Error(`CHROMIUM is "${wanted}", where no browser starts.`);
  }
  const candidates = [chromium.executablePath(), ...systemPaths];
  const found = candidates.find(works);
  if (found !== undefined) return found;
  for (const install of [installOwn, installSystem]) {
    await install();
    const installed = candidates.find(works);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'There is no Chromium for the end-to-end tests, and none could be installed. Install one and try again, or name one: CHROMIUM=/path/to/chromium npm test',
  );
}

async function installOwn(): Promise<void> {
  console.log('There is no Chromium: trying to install the one of Playwright …');
  // Where its server cannot be reached, wait seconds, not minutes.
  await run('playwright', ['install', 'chromium'], { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' });
}

async function installSystem(): Promise<void> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('Trying to install the Chromium of the system …');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-q'], quiet)) === 0)
    await run('apt-get', ['install', '-q', '-y', 'chromium'], quiet);
}
