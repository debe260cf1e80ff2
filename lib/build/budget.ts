import { gzipSync } from 'node:zlib';
import { sections } from '../site/routes.ts';

const kilobyte = 1024;
/** What a fresh connection delivers before its first acknowledgement: ten packets. */
const firstFlight = 14.6 * kilobyte;

/** The most that a document of a kind may weigh after gzip, in bytes; see DESIGN, "budgets". */
const limits = {
  home: 28 * kilobyte,
  country: 28 * kilobyte,
  operator: firstFlight,
  travel: 28 * kilobyte,
  'travel-brand': firstFlight,
  capability: 28 * kilobyte,
  article: 28 * kilobyte,
  changes: 28 * kilobyte,
  help: 28 * kilobyte,
  error: firstFlight,
} as const;
type DocumentKind = keyof typeof limits;

/** Where a country's page has said its answer, what to do now and the warnings. */
const endOfFirstPart = '<section aria-labelledby="operators">';

/** A document with its weight in bytes. */
export type Weighed = {
  readonly pathname: string;
  readonly kind: DocumentKind;
  readonly html: number;
  readonly gzip: number;
  /** Of a country: what must have arrived, compressed, for the answer, what to do now, the warnings and all style. */
  readonly firstPart: number | undefined;
  /** The page's style alone, compressed. */
  readonly style: number;
};

/** Weighs a finished document. */
export function weigh(pathname: string, html: string): Weighed {
  const kind = kindOf(pathname);
  const end = html.indexOf(endOfFirstPart);
  return {
    pathname,
    kind,
    html: Buffer.byteLength(html),
    gzip: compressed(html),
    firstPart: kind === 'country' ? compressed(end < 0 ? html : html.slice(0, end)) : undefined,
    style: weightOfStyle(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''),
  };
}

function compressed(text: string): number {
  return gzipSync(text, { level: 6 }).length;
}

const styles = new Map<string, number>();

/** Pages of a kind share their style, so each is compressed once. */
function weightOfStyle(css: string): number {
  const weight = styles.get(css) ?? compressed(css);
  styles.set(css, weight);
  return weight;
}

/** Says what is over its budget and what weighs most in it; empty when all is well. */
export function overBudget({ pathname, kind, gzip, firstPart, style }: Weighed): string[] {
  const parts = `${size(style)} of it style, ${size(gzip - style)} content`;
  return [
    ...(gzip > limits[kind]
      ? [`${pathname}: ${size(gzip)} gzip, over the ${size(limits[kind])} of ${kind} pages (${parts})`]
      : []),
    ...(firstPart !== undefined && firstPart > firstFlight
      ? [
          `${pathname}: answer, ways, warnings and style take ${size(firstPart)} gzip, over the first ${size(firstFlight)}; shorten the notes of its ways`,
        ]
      : []),
  ];
}

/** A table with the heaviest page of each kind. */
export function budgetTable(pages: readonly Weighed[]): string {
  const rows = [...Map.groupBy(pages, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const heaviest = ofKind.reduce((a, b) => (b.gzip > a.gzip ? b : a));
    const latest = Math.max(...ofKind.map(({ firstPart }) => firstPart ?? 0));
    return [
      kind,
      String(ofKind.length),
      size(heaviest.html),
      size(heaviest.gzip),
      size(limits[kind]),
      latest > 0 ? size(latest) : '',
      heaviest.pathname,
    ];
  });
  const heading = ['kind', 'pages', 'html', 'gzip', 'limit', 'first part', 'heaviest page'];
  const table = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function kindOf(pathname: string): DocumentKind {
  const [, locale = '', first, second] = pathname.split('/');
  if (locale.startsWith('_') || /^\d{3}/.test(locale)) return 'error';
  if (first === undefined) return 'home';
  if (first === sections.help) return 'help';
  if (first === sections.changes) return 'changes';
  if (first === sections.travel) return second === undefined ? 'travel' : 'travel-brand';
  if (second === undefined) return 'country';
  if (first === sections.capability) return 'capability';
  return Object.values<string>(sections).includes(first) ? 'article' : 'operator';
}

function size(bytes: number): string {
  return `${(bytes / kilobyte).toFixed(1)} KB`;
}
