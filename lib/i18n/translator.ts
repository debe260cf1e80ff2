import { createTranslator } from 'use-intl/core';
import en from '../../content/messages/en.json' with { type: 'json' };
import zhHans from '../../content/messages/zh-hans.json' with { type: 'json' };
import { closeUp } from './close-up.ts';
import type { LocaleSlug } from './locales.ts';
import { localeBySlug } from './locales.ts';

/** The interface's words; English defines which there are. */
export type Messages = typeof en;

export const messages = { en, 'zh-hans': zhHans } as const satisfies Record<LocaleSlug, Messages>;

const create = (slug: LocaleSlug) =>
  createTranslator<Messages>({
    locale: localeBySlug(slug)?.tag ?? slug,
    messages: messages[slug],
    // A missing word is a mistake of ours: it must stop the build, not reach a page as a key.
    onError: (error) => {
      throw error;
    },
    getMessageFallback: ({ key }) => key,
  });

export type Translator = ReturnType<typeof create>;

/** The words of a language in which names stand close to what is around them. */
function closingUp(translate: Translator): Translator {
  return new Proxy(translate, {
    apply(target, self, given) {
      const text: unknown = Reflect.apply(target, self, given);
      return typeof text === 'string' ? closeUp(text) : text;
    },
  });
}

const translators = new Map<LocaleSlug, Translator>();

/** The words of a language: `t('verdict.yes')`. Keys and arguments are checked by the compiler. */
export function translatorFor(slug: LocaleSlug): Translator {
  const known = translators.get(slug);
  if (known) return known;
  const isChinese = localeBySlug(slug)?.tag.startsWith('zh');
  const translator = isChinese ? closingUp(create(slug)) : create(slug);
  translators.set(slug, translator);
  return translator;
}
