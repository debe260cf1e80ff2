import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { invisible } from '../content/characters.ts';
import type { Problem } from '../content/diagnostic.ts';
import type { SourceDocument, TranslationDocument } from '../content/document.ts';
import { citationPattern, parseProse } from '../prose/parse.ts';
import { capabilities } from '../schema/vocabulary.ts';
import { fieldsSlug, sections } from '../site/routes.ts';
import type { Rule, Subject } from './rule.ts';

/** Prose is plain Markdown: links lead somewhere, nothing runs, nothing is loaded. */
export const prose: Rule = {
  name: 'prose',
  description:
    'Prose holds no HTML and no pictures, its headings begin at level 2, and its links lead to a page of the site or to an https address.',
  *check(subject) {
    for (const document of [...subject.sources.values(), ...subject.translations]) {
      if (mayHoldMarkup(document.body)) yield* problemsIn(document, subject);
    }
  },
};

const citation = new RegExp(`(?<!!)${citationPattern.source}(?![(:[])`, 'g');
/** What a browser would take for a tag, though Markdown does not: one that is not closed. */
const tagBeginning = /<[a-z/!?]/i;
const signs = /[<>[\]#=*_@&]|https?:|www\.|^[^\S\n]*(?:[-+]|\d+[.)])/im;

/**
 * Whether prose could be anything but paragraphs with citations. Most is not, and parsing it is the costliest part
 * of all rules: without these signs there is no HTML, picture, heading, link or nesting that a problem could be in.
 */
function mayHoldMarkup(body: string): boolean {
  return signs.test(body.replaceAll(citation, ''));
}

function problemsIn(document: SourceDocument | TranslationDocument, subject: Subject): Problem[] {
  const tree = treeOf(document.body);
  if (!tree) {
    const place = { at: 'body', line: document.bodyLine, column: 1 } as const;
    const hint = 'no list or quotation holds more than a few others';
    return [{ file: document.file, ...place, message: 'is nested too deeply', hint }];
  }
  const problems: Problem[] = [];
  visit(tree, (node, index, parent) => {
    const start = node.position?.start;
    const report = (message: string, hint: string) => {
      const line = document.bodyLine + (start?.line ?? 1) - 1;
      problems.push({ file: document.file, at: 'body', line, column: start?.column ?? 1, message, hint });
      return SKIP;
    };
    switch (node.type) {
      case 'html':
        // The end of a tag belongs to the mistake that its beginning is.
        return node.value.startsWith('</') &&
          parent?.children.slice(0, index).some(({ type }) => type === 'html')
          ? SKIP
          : report('holds HTML', 'write Markdown; HTML is not shown');
      case 'text':
        if (tagBeginning.test(node.value)) return report('holds HTML', 'write Markdown; HTML is not shown');
        return invisible.test(node.value)
          ? report(
              'holds an invisible control character, written as an entity',
              'delete what stands between & and ;',
            )
          : undefined;
      case 'image':
      case 'imageReference':
        return report('holds a picture', 'say it in words; our readers pay for every byte');
      case 'footnoteDefinition':
        return report('defines a footnote', 'declare the page under sources and cite it as [^source-id]');
      case 'heading':
        return node.depth === 1
          ? report('has a heading of level 1', 'begin at ##; the title is the page’s only heading of level 1')
          : undefined;
      case 'link':
      case 'definition': {
        const trouble = linkTrouble(node.url, subject);
        return trouble ? report(`links to "${node.url}", ${trouble.problem}`, trouble.hint) : undefined;
      }
      default:
        return undefined;
    }
  });
  return problems;
}

/** The prose as a tree; `undefined` when thousands of nested quotations exhaust the parser's stack. */
function treeOf(body: string): Root | undefined {
  try {
    return parseProse(body);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function linkTrouble(
  url: string,
  subject: Subject,
): { readonly problem: string; readonly hint: string } | undefined {
  if (url.startsWith('/')) {
    return leadsSomewhere(url.split('#')[0] ?? '', subject)
      ? undefined
      : {
          problem: 'which is no page of this site',
          hint: 'write the address without language, such as /japan or /ways/hotspot',
        };
  }
  return /^https?:\/\/[^\s]+$/.test(url)
    ? undefined
    : {
        problem: 'which is no web address',
        hint: 'begin it with / for a page of this site, or with https://',
      };
}

/** Whether a path without language, such as `/japan/kddi-au`, is the address of a page. */
function leadsSomewhere(path: string, subject: Subject): boolean {
  const [first = '', second, ...rest] = path.split('/').slice(1);
  if (rest.length > 0) return false;
  if (second === undefined) {
    if (first === sections.travel) return exists('content/travel/index.md', subject);
    return ['', sections.help].includes(first) || exists(`content/countries/${first}/index.md`, subject);
  }
  switch (first) {
    case sections.capability:
      return (capabilities as readonly string[]).includes(second);
    case sections.help:
      return exists(`content/countries/${second}/index.md`, subject);
    case sections.page:
      return second === fieldsSlug || exists(`content/pages/${second}.md`, subject);
    case sections.travel:
      return second !== 'index' && exists(`content/travel/${second}.md`, subject);
    case sections.way:
    case sections.guide:
      return exists(`content/${first}/${second}.md`, subject);
    default:
      return second !== 'index' && exists(`content/countries/${first}/${second}.md`, subject);
  }
}

function exists(file: string, { sources, broken }: Subject): boolean {
  return sources.has(file) || broken.has(file);
}
