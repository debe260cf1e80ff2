import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The day as of which all cases are checked. */
export const today = '2026-11-20';

/** A new temporary folder that is deleted when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'can-i-share-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the valid tree in a temporary folder, with the files of a case laid over its content. */
export function contentTree(overlay?: string): string {
  const root = temporaryFolder();
  cpSync(join(import.meta.dirname, 'base'), root, { recursive: true });
  if (overlay !== undefined) cpSync(overlay, join(root, 'content'), { recursive: true });
  return root;
}

/** Writes a file below a folder, and the folders above it. */
export function write(root: string, path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
