import { z } from 'zod';
import { english } from '../../i18n/locales.ts';
import { translatorFor } from '../../i18n/translator.ts';
import { needsRecipient } from '../../rules/verdicts.ts';
import { answer } from '../../schema/answer.ts';
import { feature } from '../../schema/feature.ts';
import { price } from '../../schema/quantity.ts';
import { names } from '../../schema/text.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import {
  capabilities,
  conditions,
  conditionScopes,
  recipients,
  statuses,
  verdicts,
} from '../../schema/vocabulary.ts';
import { composed, nameWithTag } from './composed.ts';
import type { Plain } from './draft.ts';
import type { Choice, Interlocutor, Question } from './interlocutor.ts';
import { choicesOf } from './interlocutor.ts';
import { slugOf } from './slug.ts';
import type { SourceList } from './sources.ts';

const { note, conditions: conditionList, to, status } = feature.shape;
const verdict = z.enum(verdicts).meta({
  description: 'no needs a page that says no; unknown: we looked today and found no page.',
});

const questions = {
  answer: {
    flag: 'answer',
    takes: 'question=verdict',
    asks: 'Which questions can you answer?',
    schema: answer,
    repeats: true,
  },
  verdict: { flag: 'verdict', takes: 'verdict', asks: 'The verdict', schema: verdict, of: 'answer' },
  feature: {
    flag: 'feature',
    takes: 'name',
    asks: 'What the operator calls it',
    schema: composed(
      names,
      (text) => Object.fromEntries([nameWithTag(text)]),
      "The operator's own name for it, in English, or with its language as in ja=データギフト.",
    ),
    of: 'answer',
    repeats: true,
  },
  to: { flag: 'to', takes: 'whom', asks: 'Whom it reaches', schema: to, of: 'answer' },
  condition: {
    flag: 'condition',
    takes: 'word,…',
    asks: 'Why it is only partly',
    schema: conditionList,
    of: 'answer',
    repeats: true,
  },
  cost: {
    flag: 'cost',
    takes: 'price',
    asks: 'What it costs',
    schema: composed(price, (pay) => ({ pay }), '550 JPY; 0 JPY = free; leave out what is not stated.'),
    of: 'answer',
    repeats: true,
  },
  status: {
    flag: 'status',
    takes: 'word',
    asks: 'Whether one can get it today',
    schema: status,
    of: 'answer',
  },
  note: { flag: 'note', takes: 'text', asks: 'What a reader must know besides', schema: note, of: 'answer' },
} as const satisfies Record<string, Question>;

export const answerQuestions: readonly Question[] = Object.values(questions).filter(
  // Written with its answer: --answer gift=partly.
  ({ flag }) => flag !== questions.verdict.flag,
);

type Evidence = { readonly sources: SourceList; readonly today: string };

/** Asks for answers by capability, each with its evidence; `undefined` when none is given. */
export async function askAnswers(
  ask: Interlocutor,
  evidence: Evidence,
  required: boolean,
): Promise<Readonly<Record<string, Plain>> | undefined> {
  const t = translatorFor(english.slug);
  const answers = await ask.each(questions.answer, {
    options: capabilities.map((value) => ({ value, hint: t(`capability.${value}.question`) })),
    required,
    describe: async (name, inner) => {
      // An unknown word was reported by whoever gave it, and nothing will be written.
      const capability = capabilities.find((word) => word === name) ?? 'gift';
      return [capability, await askAnswer(capability, inner, evidence)] as const;
    },
  });
  return answers.length > 0 ? Object.fromEntries(answers) : undefined;
}

async function askAnswer(
  capability: Capability,
  ask: Interlocutor,
  { sources, today }: Evidence,
): Promise<Plain> {
  const given = await ask.choice(questions.verdict, verdictChoices(capability));
  switch (given) {
    case 'yes':
    case 'partly': {
      const [id, described] = await askFeature(capability, given, ask, sources);
      return { verdict: given, checked: today, features: { [id]: described } };
    }
    case 'no': {
      const cited = await sources.cite(ask, true);
      return { verdict: given, checked: today, sources: cited, note: await ask.optional(questions.note) };
    }
    case 'unknown':
      return { verdict: given, checked: today, note: await ask.optional(questions.note) };
    default:
      return given satisfies never;
  }
}

async function askFeature(
  capability: Capability,
  given: 'yes' | 'partly',
  ask: Interlocutor,
  sources: SourceList,
): Promise<[id: string, feature: Plain]> {
  const called = (await ask.several(questions.feature)).map(nameWithTag);
  const reaches = needsRecipient.has(capability)
    ? await ask.choice(questions.to, choicesOf(recipients))
    : undefined;
  const narrowed =
    given === 'partly' ? await ask.choices(questions.condition, conditionsOf(capability)) : undefined;
  const cost = (await ask.several(questions.cost)).map((pay) => ({ pay }));
  const id = called.map(([, name]) => slugOf(name)).find((slug) => slug !== '') ?? capability;
  return [
    id,
    {
      name: called.length > 0 ? Object.fromEntries(called) : undefined,
      to: reaches,
      conditions: narrowed,
      cost: cost.length > 0 ? cost : undefined,
      status: await ask.choice(questions.status, choicesOf(statuses), 'current'),
      sources: await sources.cite(ask, true),
      note: await ask.optional(questions.note),
    },
  ];
}

function verdictChoices(capability: Capability): readonly Choice<(typeof verdicts)[number]>[] {
  const t = translatorFor(english.slug);
  return [
    { value: 'yes', hint: t(`capability.${capability}.yes`) },
    { value: 'partly', hint: t(`capability.${capability}.partly`) },
    { value: 'no', hint: 'A page says so.' },
    { value: 'unknown', hint: 'We looked and found no page.' },
  ];
}

function conditionsOf(capability: Capability): readonly Choice<string>[] {
  const t = translatorFor(english.slug);
  return conditions
    .filter((condition) => (conditionScopes[condition] as readonly Capability[]).includes(capability))
    .map((value) => ({ value, hint: t(`condition.${value}`) }));
}
