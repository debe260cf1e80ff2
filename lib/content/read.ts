import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';

/** A file as text, with its path relative to the folder that holds `content/`. */
export type ContentFile = { readonly path: string; readonly text: string };

/** Profiles are a few kilobytes; anything larger is a mistake, and costly to parse. */
export const largestFile = 256 * 1024;

/** Interface words are checked by their own type and tests. */
const notMarkdown = new Set(['content/messages']);

/** Whether a file or folder is no content: its name begins with a dot, or it holds words of the interface. */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.')) || notMarkdown.has(path);
}

/**
 * Every file below `content/`, sorted; symbolic links are reported, never followed.
 * Files and folders whose names begin with a dot are an operating system's and are passed over.
 */
export function listContent(root: string): { readonly paths: string[]; readonly diagnostics: Diagnostic[] } {
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (isPassedOver(path)) continue;
      if (entry.isSymbolicLink()) {
        diagnostics.push(atStart(path, 'file/link', 'is a symbolic link', 'put the file itself here'));
      } else if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) paths.push(path);
      else diagnostics.push(atStart(path, 'file/kind', 'is no ordinary file', 'put a text file here'));
    }
  };
  visit('content');
  return { paths: paths.sort(), diagnostics };
}

/** Reads one file as UTF-8 text, or says why it cannot be content. */
export function readContentFile(root: string, path: string): ContentFile | Diagnostic[] {
  const full = join(root, path);
  const { size } = lstatSync(full);
  return size > largestFile ? tooLarge(path, size) : decodeContent(path, readFileSync(full));
}

/** Takes the bytes of a file for UTF-8 text, or says why they cannot be content. */
export function decodeContent(path: string, bytes: Uint8Array): ContentFile | Diagnostic[] {
  if (bytes.length > largestFile) return tooLarge(path, bytes.length);
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const line = Buffer.from(bytes.subarray(0, firstInvalidByte(bytes)))
      .toString('latin1')
      .split('\n').length;
    return [
      {
        ...atStart(path, 'file/encoding', 'is not UTF-8 text', 'save it with the encoding UTF-8'),
        line,
      },
    ];
  }
}

function tooLarge(path: string, size: number): Diagnostic[] {
  return [
    atStart(
      path,
      'file/size',
      `has ${String(Math.ceil(size / 1024))} KB; at most ${String(largestFile / 1024)} KB are read`,
      'split it, or look for pasted pictures',
    ),
  ];
}

/** The offset of the first byte that no UTF-8 text can hold there; found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decodes = (end: number) => {
    try {
      // `stream` lets the text end in the middle of a character.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(middle)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** A diagnostic about a file as a whole. */
export function atStart(file: string, rule: string, message: string, hint: string): Diagnostic {
  return { file, line: 1, column: 1, severity: 'error', rule, message, hint };
}
