import { createHash } from 'node:crypto';

/**
 * Identifies an English wording, so that a translation knows when it changed: the first eight hexadecimal digits
 * of the SHA-256 of the text, its white space folded. Steps count as lines.
 */
export function fingerprintOf(text: string | readonly string[]): string {
  const lines = typeof text === 'string' ? [text] : text;
  const folded = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(folded).digest('hex').slice(0, 8);
}
