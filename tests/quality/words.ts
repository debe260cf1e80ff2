import { parseArgs } from 'node:util';

/** What stands behind a command: addresses of pages, and the commit since which changes count. */
export type Words = { readonly pages: readonly string[]; readonly since: string | undefined };

/** Reads the words of the command line. Throws an Error with `usage` for words that the command does not take. */
export function readWords(usage: string, takes: { readonly pages: boolean }): Words {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: takes.pages,
      options: { since: { type: 'string' } },
    });
    return { pages: positionals, since: values.since };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
