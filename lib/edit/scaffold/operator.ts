import { operator, searched } from '../../schema/operator.ts';
import { names, slug } from '../../schema/text.ts';
import { operatorKinds } from '../../schema/vocabulary.ts';
import { answerQuestions, askAnswers } from './answers.ts';
import { composed, nameWithTag } from './composed.ts';
import type { Draft, Form, Surroundings } from './draft.ts';
import type { Interlocutor, Question } from './interlocutor.ts';
import { choicesOf } from './interlocutor.ts';
import { freeSlug, slugQuestion, suggestedSlug } from './slug.ts';
import { sourceList, sourceQuestions } from './sources.ts';

const { name, aliases, kind, parent, website } = operator.shape;

const questions = {
  country: {
    flag: 'country',
    takes: 'slug',
    asks: 'In which country or region?',
    schema: slug.meta({ description: 'A folder of content/countries.' }),
  },
  name: { flag: 'name', takes: 'text', asks: 'Its name', schema: name },
  slug: slugQuestion,
  names: {
    flag: 'names',
    takes: 'tag=name',
    asks: 'Its name in other scripts, such as ja=マイネオ',
    schema: composed(
      names,
      (text) => Object.fromEntries([nameWithTag(text)]),
      'The name in another script or language, where it differs.',
    ),
    repeats: true,
  },
  alias: {
    flag: 'alias',
    takes: 'text',
    asks: 'Another name that people search for',
    schema: aliases.unwrap().element,
    repeats: true,
  },
  kind: { flag: 'kind', takes: 'word', asks: 'What it is', schema: kind },
  parent: { flag: 'parent', takes: 'slug', asks: 'Whose brand it is', schema: parent },
  website: { flag: 'website', takes: 'address', asks: 'Its website', schema: website },
  searched: {
    flag: 'searched',
    takes: 'words',
    asks: 'What you searched for today',
    schema: composed(
      searched.shape.for,
      (words) => [words],
      'So that the next editor can repeat what found nothing.',
    ),
    repeats: true,
  },
} as const satisfies Record<string, Question>;

/** Travel eSIMs belong to no country. */
const kindsInCountries = operatorKinds.filter((known) => known !== 'travel');

/** An operator's profile, with the answers that its editor knows. */
export const operatorForm: Form = {
  summary: "begin an operator's profile, with the answers that you know",
  questions: [...Object.values(questions), ...answerQuestions, ...sourceQuestions],
  example: `operator --country japan --name "Example Mobile" --kind mvno --website https://www.example.jp/ \\
    --answer gift=partly --feature "Data Gift" --to family --condition family-only --cost "0 JPY" \\
      --source https://www.example.jp/gift --source-title "Data Gift" \\
      --source-publisher operator --source-language ja \\
    --answer hotspot=unknown --searched "Example Mobile テザリング"`,
  draft: draftOperator,
};

async function draftOperator(ask: Interlocutor, around: Surroundings): Promise<Draft> {
  const country = await ask.choice(
    questions.country,
    [...around.countries.values()].map(({ slug: value, data }) => ({ value, hint: data.names.en ?? value })),
  );
  const pathOf = (stem: string) => `content/countries/${country}/${stem}.md`;
  const called = await ask.text(questions.name);
  const stem = await ask.text(
    { ...questions.slug, schema: freeSlug(pathOf, around.exists) },
    suggestedSlug(called),
  );
  const otherNames = (await ask.several(questions.names)).map(nameWithTag);
  const otherAliases = await ask.several(questions.alias);
  const sort = await ask.choice(questions.kind, choicesOf(kindsInCountries));
  const siblings = around.operators.filter((other) => other.country === country);
  const networks = siblings.filter(({ data }) => data.kind === 'network');
  const network =
    sort === 'brand' && networks.length > 0
      ? await ask.choice(
          questions.parent,
          networks.map(({ slug: value, data }) => ({ value, hint: data.name })),
        )
      : undefined;
  const site = await ask.optional(questions.website);
  const sources = sourceList(around);
  // A network that only its brands sell has no answers of its own; only then may there be none.
  const sellsNothing = sort === 'network' && siblings.some(({ data }) => data.parent === stem);
  const answers = await askAnswers(ask, { sources, today: around.today }, !sellsNothing);
  const queries = await ask.several(questions.searched);
  return {
    path: pathOf(stem),
    schema: operator,
    data: {
      name: called,
      names: otherNames.length > 0 ? Object.fromEntries(otherNames) : undefined,
      aliases: otherAliases.length > 0 ? otherAliases : undefined,
      kind: sort,
      parent: network,
      website: site,
      added: around.today,
      searched: queries.length > 0 ? { date: around.today, for: queries } : undefined,
      answers,
      sources: sources.declared(),
    },
    body: '',
  };
}
