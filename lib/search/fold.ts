/** Katakana for which there is a hiragana 0x60 places before. */
const katakana = /[\u30A1-\u30F6]/g;
/** Accents of Latin, Greek and Cyrillic letters; the marks that make か to が are no accents. */
const accents = /[\u0300-\u036F]/g;

/**
 * A text as it is compared: width, case, accents and the two kana scripts make no difference, nor do the letters that some
 * write for others (ß, ø, ł).
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize('NFC')
    .replace(/[ßøłđı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(katakana, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60));
}

const plainLetters: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** A name without anything between its letters: "NTT docomo", "ntt-docomo" and "NTTdocomo" have one key. */
export function keyOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Runs of letters in which words are not separated by spaces: Chinese characters, kana. */
const unspaced = /[\p{Script=Han}々〆]+|[\p{Script=Hiragana}ー]+/gu;

/**
 * The words of a text. Chinese and Japanese, which put no spaces between words, also give each pair of neighbouring
 * characters, so that a part of a name is found.
 */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}ー]+/u)
    .flatMap((word) => {
      const runs = word.match(unspaced) ?? [];
      const others = word.split(unspaced);
      return [...others, ...runs.flatMap((run) => [run, ...pairsOf(run)])];
    })
    .filter((word) => word !== '');
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.length < 3
    ? []
    : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
