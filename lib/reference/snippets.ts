import {
  capabilities,
  changeReasons,
  claimResults,
  conditions,
  operatorKinds,
  publishers,
  recipients,
  sourceCopies,
  statuses,
  verdicts,
  warningKinds,
} from '../schema/vocabulary.ts';

/** A piece of a content file that an editor's window writes after a short word; the form is that of VS Code. */
export type Snippet = {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
};

/** Where the snippets lie. */
export const snippetsPath = '.vscode/content.code-snippets';

const today = '${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}';
const blank = (stop: number, text: string) => `\${${String(stop)}:${text}}`;
const choice = (stop: number, words: readonly string[]) => `\${${String(stop)}|${words.join(',')}|}`;

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** The lines of a source, its tab stops counted from `first`. */
const source = (first: number, id: string) => [
  `${blank(first, id)}:`,
  `  title: ${blank(first + 1, 'What the page is called')}`,
  `  url: ${blank(first + 2, 'https://example.com/page')}`,
  `  publisher: ${choice(first + 3, publishers)}`,
  `  language: ${blank(first + 4, 'en')}`,
  `  read: ${today}`,
  `  copy: ${choice(first + 5, sourceCopies)}`,
];

const snippets = {
  operator: {
    description: 'A whole profile: content/countries/<country>/<operator>.md',
    body: [
      '---',
      `name: ${blank(1, 'Name in Latin letters')}`,
      `kind: ${choice(2, operatorKinds)}`,
      `website: ${blank(3, 'https://example.com/')}`,
      `added: ${today}`,
      'answers:',
      '  gift:',
      '    verdict: no',
      `    checked: ${today}`,
      '    sources: [${4:gift-page}]',
      'sources:',
      ...indented(source(4, 'gift-page')),
      '---',
      '$0',
    ],
  },
  country: {
    description: 'A whole country or region: content/countries/<country>/index.md',
    body: [
      '---',
      `code: ${blank(1, 'JP')}`,
      `names: { en: ${blank(2, 'Name')} }`,
      'headline: [gift, shared-pool, hotspot]',
      `added: ${today}`,
      'ways:',
      `  ${blank(3, 'gift')}:`,
      `    note: ${blank(4, 'How it works here, at which operators, at what cost.')}`,
      '---',
      '$0',
    ],
  },
  translation: {
    description: 'A whole translation beside its English file; then: npm run content -- accept <file>',
    body: [
      '---',
      'texts:',
      `  ${blank(1, 'gift.data-gift.note')}:`,
      '    of: 00000000',
      `    text: ${blank(2, '译文')}`,
      '---',
      '$0',
    ],
  },
  yes: {
    description: 'An answer that says yes, below answers',
    body: [
      `${choice(1, capabilities)}:`,
      '  verdict: yes',
      `  checked: ${today}`,
      '  features:',
      `    ${blank(2, 'name-of-it')}:`,
      `      to: ${choice(3, recipients)}`,
      `      status: ${choice(4, statuses)}`,
      `      sources: [${blank(5, 'source-id')}]`,
    ],
  },
  partly: {
    description: 'An answer with conditions, below answers',
    body: [
      `${choice(1, capabilities)}:`,
      '  verdict: partly',
      `  checked: ${today}`,
      '  features:',
      `    ${blank(2, 'name-of-it')}:`,
      `      to: ${choice(3, recipients)}`,
      `      conditions: [${choice(4, conditions)}]`,
      `      status: ${choice(5, statuses)}`,
      `      sources: [${blank(6, 'source-id')}]`,
    ],
  },
  no: {
    description: 'An answer that says no, with the page that says so, below answers',
    body: [
      `${choice(1, capabilities)}:`,
      '  verdict: no',
      `  checked: ${today}`,
      `  sources: [${blank(2, 'source-id')}]`,
    ],
  },
  unknown: {
    description: 'We looked and found no page, below answers',
    body: [`${choice(1, capabilities)}:`, '  verdict: unknown', `  checked: ${today}`],
  },
  feature: {
    description: 'A feature, below features',
    body: [
      `${blank(1, 'name-of-it')}:`,
      `  name: { en: ${blank(2, 'Name of it')} }`,
      `  to: ${choice(3, recipients)}`,
      `  cost: [{ pay: ${blank(4, '0 JPY')} }]`,
      `  status: ${choice(5, statuses)}`,
      `  sources: [${blank(6, 'source-id')}]`,
      `  note: ${blank(7, 'What a reader must know and no field says.')}`,
    ],
  },
  source: { description: 'A page that was read, below sources', body: source(1, 'source-id') },
  searched: {
    description: 'What you searched for, so that the next editor can repeat it',
    body: ['searched:', `  date: ${today}`, '  for:', `    - ${blank(1, 'search words')}`],
  },
  history: {
    description: 'A change of an answer',
    body: [
      'history:',
      `  - date: ${today}`,
      `    capability: ${choice(1, capabilities)}`,
      `    from: ${choice(2, verdicts.toReversed())}`,
      `    to: ${choice(3, verdicts)}`,
      `    why: ${choice(4, changeReasons)}`,
    ],
  },
  warning: {
    description: 'A law, a block or a scam, below warnings',
    body: [
      `${blank(1, 'name-of-it')}:`,
      `  kind: ${choice(2, warningKinds)}`,
      `  forbids: [${blank(3, 'lend-a-sim')}]`,
      `  concerns: [${blank(4, 'gift')}]`,
      `  text: ${blank(5, 'What a reader must know before doing anything else.')}`,
      `  sources: [${blank(6, 'source-id')}]`,
    ],
  },
  claim: {
    description: 'Something said elsewhere that was checked, below claims',
    body: [
      `${blank(1, 'name-of-it')}:`,
      `  about: ${blank(2, 'JP')}`,
      `  claim: ${blank(3, 'What was said, in your own words.')}`,
      `  result: ${choice(4, claimResults)}`,
      `  finding: ${blank(5, 'What the evidence shows.')}`,
      `  sources: [${blank(6, 'source-id')}]`,
    ],
  },
  question: {
    description: 'A question that readers ask, below questions',
    body: [
      `${blank(1, 'name-of-it')}:`,
      `  question: ${blank(2, 'What a reader would ask?')}`,
      `  answer: ${blank(3, 'The answer, first things first.')}`,
      `  sources: [${blank(4, 'source-id')}]`,
    ],
  },
  text: {
    description: 'A translated text, below texts',
    body: [`${blank(1, 'gift.data-gift.note')}:`, '  of: 00000000', `  text: ${blank(2, '译文')}`],
  },
} as const satisfies Readonly<Record<string, Pick<Snippet, 'description' | 'body'>>>;

export type SnippetName = keyof typeof snippets;

/** Every snippet by its name; its prefix is the name behind "cis-", so that ordinary words do not call it. */
export function contentSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    Object.entries(snippets).map(([name, snippet]) => [
      name,
      { scope: 'markdown,yaml', prefix: `cis-${name}`, ...snippet },
    ]),
  );
}
