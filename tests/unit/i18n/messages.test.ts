import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { locales, translatedLocales } from '#lib/i18n/locales.ts';
import { messages } from '#lib/i18n/translator.ts';
import { usedKeys } from './used-keys.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every message of a language: its key with dots, its text. */
function flatten(tree: Tree, prefix = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Every part of a message, those inside its plurals and tags included. */
function partsOf(text: string): MessageFormatElement[] {
  const inside = (element: MessageFormatElement): MessageFormatElement[] => {
    if (element.type === TYPE.tag) return [element, ...element.children.flatMap(inside)];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element];
    return [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(inside))];
  };
  return parse(text).flatMap(inside);
}

/** The arguments that a message asks for. */
function argumentsOf(text: string): string[] {
  const named = partsOf(text).flatMap((part) =>
    part.type === TYPE.literal || part.type === TYPE.pound ? [] : part.value,
  );
  return [...new Set(named)].sort();
}

/** The arguments that a reader gets to see; a plural that only chooses between "lets" and "let" shows none. */
function shownBy(text: string): string[] {
  const shown = partsOf(text).flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound || part.type === TYPE.select) return [];
    if (part.type !== TYPE.plural) return part.value;
    const saysNumber = Object.values(part.options).some(({ value }) =>
      value.some(({ type }) => type === TYPE.pound),
    );
    return saysNumber ? part.value : [];
  });
  return [...new Set(shown)].sort();
}

const english = flatten(messages.en);
const keys = english.map(([key]) => key);

describe.for(locales)('the words in $label', ({ slug, formats }) => {
  const words = flatten(messages[slug]);

  test('leave no key blank', () => {
    expect(words.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('are ICU messages that parse', () => {
    for (const [key, text] of words) expect(() => parse(text), key).not.toThrow();
  });

  test('have a plural for exactly the numbers that the language tells apart', () => {
    const categories = new Intl.PluralRules(formats).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of words) {
      for (const part of partsOf(text)) {
        if (part.type !== TYPE.plural) continue;
        const arms = Object.keys(part.options).filter((arm) => !arm.startsWith('='));
        expect(arms.sort(), key).toEqual(categories);
      }
    }
  });
});

describe.for(translatedLocales)('the words in $label', ({ slug }) => {
  const words = new Map(flatten(messages[slug]));

  test('have exactly the keys of English', () => {
    expect([...words.keys()].sort()).toEqual(keys.toSorted());
  });

  test('show the reader everything that English shows', () => {
    for (const [key, text] of english) expect(shownBy(words.get(key) ?? ''), key).toEqual(shownBy(text));
  });

  test('ask for no argument that English does not have', () => {
    for (const [key, text] of english)
      expect(argumentsOf(text), key).toEqual(expect.arrayContaining(argumentsOf(words.get(key) ?? '')));
  });
});

describe('the keys of messages', () => {
  let used: ReadonlySet<string>;
  // Asking the compiler takes seconds on a busy machine.
  beforeAll(() => {
    used = usedKeys(process.cwd());
  }, 120_000);

  test('are each used somewhere', () => {
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  test('are each known to the compiler where they are used', () => {
    expect([...used].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
