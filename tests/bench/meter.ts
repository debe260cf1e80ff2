import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took, with all processes that it started. */
export type Measured = {
  readonly seconds: number;
  /** Seconds that the cores worked, together: unlike the time on the clock, it hardly grows when others use the machine. */
  readonly work: number;
  /** The most memory that its processes held at once, in bytes. */
  readonly memory: number;
};

/** What Linux counts time and memory of a process in. */
export const ticksPerSecond = 100;
const pageSize = 4096;
const sampling = 50;

/**
 * Runs a command in `root` and measures it. Needs Linux, whose /proc tells of every process; what a process does in its
 * last 50 ms is not seen. Throws with the end of its output when the command fails.
 */
export async function measure(
  root: string,
  [program, ...parameters]: readonly [string, ...string[]],
): Promise<Measured> {
  const begun = performance.now();
  const child = spawn(program, parameters, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  const ticks = new Map<string, number>();
  let pages = 0;
  const timer = setInterval(() => {
    const members = processesOf(child.pid ?? 0);
    for (const { id, ticks: spent } of members) ticks.set(id, spent);
    pages = Math.max(pages, sum(members.map((member) => member.pages)));
  }, sampling);
  const code = await ended;
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${output.slice(-3000)}`);
  return { seconds, work: sum([...ticks.values()]) / ticksPerSecond, memory: pages * pageSize };
}

/** The processes of a group with the time and the memory that they have used so far. */
export function processesOf(group: number) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      // The name of the program may hold spaces and stands in brackets; fields are counted from behind it.
      const fields = readStat(pid)
        .replace(/^.*\) /s, '')
        .split(' ');
      const field = (number: number) => Number(fields[number - 3]);
      if (field(5) !== group) return [];
      return [{ id: `${pid} ${String(field(22))}`, ticks: field(14) + field(15), pages: field(24) }];
    });
}

function readStat(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It has ended since the folder was listed.
    return '';
  }
}

/** The sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
