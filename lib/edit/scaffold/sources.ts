import { distrustOf } from '../../rules/trusted-sites.ts';
import { partialDate } from '../../schema/date.ts';
import { address, source } from '../../schema/source.ts';
import { wording } from '../../schema/wording.ts';
import type { Plain, Surroundings } from './draft.ts';
import type { Interlocutor, Question } from './interlocutor.ts';
import { choicesOf } from './interlocutor.ts';
import { descriptionOf } from './lesson.ts';
import { slugOf } from './slug.ts';

const { title, publisher, language, dated, copy } = source.shape;

const questions = {
  source: {
    flag: 'source',
    takes: 'address',
    asks: 'The address of the page that says so',
    schema: address,
    repeats: true,
  },
  title: { flag: 'source-title', takes: 'text', asks: 'Its title', schema: title, of: 'source' },
  publisher: {
    flag: 'source-publisher',
    takes: 'word',
    asks: 'Its publisher',
    schema: publisher,
    of: 'source',
  },
  language: { flag: 'source-language', takes: 'tag', asks: 'Its language', schema: language, of: 'source' },
  dated: { flag: 'source-dated', takes: 'date', asks: 'The date that it shows', schema: dated, of: 'source' },
  copy: { flag: 'source-copy', takes: 'word', asks: 'How it was read', schema: copy, of: 'source' },
} as const satisfies Record<string, Question>;

export const sourceQuestions: readonly Question[] = Object.values(questions);

/** The sources of a new file, each described once however often it is cited. */
export type SourceList = {
  /** Asks for the pages that carry a statement; answers with their ids. */
  readonly cite: (ask: Interlocutor, required: boolean) => Promise<string[]>;
  /** All that were cited, by id; `undefined` when there is none. */
  readonly declared: () => Readonly<Record<string, Plain>> | undefined;
};

/** An empty list; pages count as read today. */
export function sourceList({ today, distrusted }: Surroundings): SourceList {
  const ids = new Map<string, string>();
  const declared: Record<string, Plain> = {};
  const trusted = address.superRefine((url, context) => {
    const site = URL.canParse(url) ? distrustOf(url, distrusted) : undefined;
    if (site) context.addIssue({ code: 'custom', message: wording(site.message, site.hint), input: url });
  });
  const readBefore = partialDate
    .refine((date) => date <= today, {
      error: wording(
        `is later than the day of reading, ${today}`,
        'dated is the date that the page itself shows',
      ),
    })
    .meta({ description: descriptionOf(dated) });

  const describe = async (url: string, ask: Interlocutor): Promise<string> => {
    const known = ids.get(url);
    if (known !== undefined) return known;
    const named = await ask.text(questions.title);
    const facts = {
      title: named,
      url,
      publisher: await ask.choice(questions.publisher, choicesOf(publisher.options)),
      language: await ask.text(questions.language),
      dated: await ask.optional({ ...questions.dated, schema: readBefore }),
      read: today,
      copy: await ask.choice(questions.copy, choicesOf(copy.options), 'live'),
    };
    const id = freeId(
      slugOf(named, 40) ||
        slugOf(URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '') ||
        'page',
    );
    ids.set(url, id);
    declared[id] = facts;
    return id;
  };
  const freeId = (wanted: string): string => {
    if (!Object.hasOwn(declared, wanted)) return wanted;
    for (let number = 2; ; number += 1) {
      const id = `${wanted}-${String(number)}`;
      if (!Object.hasOwn(declared, id)) return id;
    }
  };

  return {
    cite: async (ask, required) => [
      ...(await ask.each(
        { ...questions.source, schema: trusted },
        { describe, options: [...ids.keys()].map((value) => ({ value })), open: true, required },
      )),
    ],
    declared: () => (ids.size > 0 ? declared : undefined),
  };
}
