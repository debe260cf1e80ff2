import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** Who started this process. */
const parent = process.ppid;

/**
 * Runs a program to its end and answers with its exit code, as a shell would. It shares this terminal, but has no
 * input. A signal to this process, or the end of the one that started it, interrupts the program; when that has
 * ended, this process ends too: nothing is left behind and nothing more is started.
 * Programs are found on PATH, where lib/cli/launch.mjs puts the installed tools and their Node first.
 */
export function run(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let interrupted = false;
    const interrupt = () => {
      // Whatever the signal was: only on this one does Playwright end the server and the browsers that it started.
      if (!interrupted) child.kill('SIGINT');
      interrupted = true;
    };
    const watch = setInterval(() => {
      if (process.ppid !== parent) interrupt();
    }, 500);
    const finish = (code: number) => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, interrupt);
      if (interrupted) process.exit(code);
      resolve(code);
    };
    for (const signal of signals) process.on(signal, interrupt);
    child.once('error', ({ message }) => {
      console.error(`${program} could not be started: ${message}`);
      finish(127);
    });
    child.once('exit', (code, signal) => {
      finish(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
