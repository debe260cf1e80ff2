/**
 * A text as a terminal may show it: characters that move the cursor, colour the screen, reorder what a reader sees or
 * are not seen at all become signs that stand for them.
 */
export function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu,
    (character) => {
      const code = character.codePointAt(0) ?? 0;
      if (character === '\t') return '→';
      if (code < 0x20) return String.fromCodePoint(0x2400 + code);
      return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
    },
  );
}
