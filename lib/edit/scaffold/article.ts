import { guide } from '../../schema/article.ts';
import { capabilities, situations } from '../../schema/vocabulary.ts';
import { way } from '../../schema/way.ts';
import { citationsOf } from '../../prose/parse.ts';
import type { Draft, Form, Plain, Surroundings } from './draft.ts';
import type { Interlocutor, Question } from './interlocutor.ts';
import { choicesOf } from './interlocutor.ts';
import { prose } from './prose.ts';
import { freeSlug, slugQuestion, suggestedSlug } from './slug.ts';
import { sourceList, sourceQuestions } from './sources.ts';

const questions = {
  title: { flag: 'title', takes: 'text', asks: 'Its title', schema: guide.shape.title },
  slug: slugQuestion,
  summary: { flag: 'summary', takes: 'text', asks: 'Its summary', schema: guide.shape.summary },
  prose: { flag: 'prose', takes: 'markdown', asks: 'How it begins', schema: prose },
} as const satisfies Record<string, Question>;

const wayQuestions = {
  summary: { ...questions.summary, schema: way.shape.summary },
  situations: { flag: 'situations', takes: 'a,b', asks: 'When it fits', schema: way.shape.situations },
  capability: {
    flag: 'capability',
    takes: 'word',
    asks: 'Which answer of an operator makes it possible',
    schema: way.shape.capability,
  },
  rank: { flag: 'rank', takes: 'number', asks: 'Its rank', schema: way.shape.rank },
} as const satisfies Record<string, Question>;

/** A background article. */
export const guideForm: Form = {
  summary: 'begin a background article',
  questions: [...Object.values(questions), ...sourceQuestions],
  example: `guide --title "What a SIM lock is" --summary "Why a phone refuses another operator's SIM." \\
    --prose "A locked phone takes the SIMs of one operator only." \\
    --source https://www.example.org/sim-lock --source-title "SIM locks" \\
    --source-publisher regulator --source-language en`,
  draft: async (ask, around) => {
    const { path, title } = await askIdentity(ask, around, 'content/guides');
    const summary = await ask.text(questions.summary);
    const { body, sources } = await askProse(ask, around);
    return { path, schema: guide, data: { title, summary, ...dates(around), sources }, body };
  },
};

/** A way out, told once for all countries. */
export const wayForm: Form = {
  summary: 'begin a way out, told once for all countries',
  questions: [
    questions.title,
    questions.slug,
    ...Object.values(wayQuestions),
    questions.prose,
    ...sourceQuestions,
  ],
  example: `way --title "Rent a pocket Wi-Fi" --summary "A small router for the whole group." \\
    --situations together,own-device --rank 12 --prose "You fetch it at the airport and return it there."`,
  draft: draftWay,
};

async function draftWay(ask: Interlocutor, around: Surroundings): Promise<Draft> {
  const { path, title } = await askIdentity(ask, around, 'content/ways');
  const summary = await ask.text(wayQuestions.summary);
  const fits = await ask.choices(wayQuestions.situations, choicesOf(situations));
  const capability = await ask.choice(
    wayQuestions.capability,
    [{ value: '', hint: 'It needs no operator.' }, ...choicesOf(capabilities)],
    '',
  );
  const rank = await ask.text(wayQuestions.rank);
  const { body, sources } = await askProse(ask, around);
  return {
    path,
    schema: way,
    data: {
      title,
      summary,
      situations: fits,
      capability: capability === '' ? undefined : capability,
      rank,
      ...dates(around),
      sources,
    },
    body,
  };
}

async function askIdentity(
  ask: Interlocutor,
  { exists }: Surroundings,
  folder: string,
): Promise<{ readonly path: string; readonly title: string }> {
  const pathOf = (stem: string) => `${folder}/${stem}.md`;
  const title = await ask.text(questions.title);
  const stem = await ask.text({ ...questions.slug, schema: freeSlug(pathOf, exists) }, suggestedSlug(title));
  return { path: pathOf(stem), title };
}

/** The prose and its sources; those that it does not cite itself are cited at its end. */
async function askProse(
  ask: Interlocutor,
  around: Surroundings,
): Promise<{ readonly body: string; readonly sources: Readonly<Record<string, Plain>> | undefined }> {
  const begun = (await ask.text(questions.prose)).trim();
  const sources = sourceList(around);
  const cited = new Set(citationsOf(begun));
  const ids = (await sources.cite(ask, false)).filter((id) => !cited.has(id));
  return { body: begun + ids.map((id) => `[^${id}]`).join(''), sources: sources.declared() };
}

function dates({ today }: Surroundings) {
  return { added: today, updated: today };
}
