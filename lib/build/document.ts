import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { documentPolicy } from './policy.ts';

/** Why a page cannot be sent without the framework's script; `message` names what to change. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

type Attributes = Readonly<Record<string, string>>;

/** A stretch of the page, as offsets into its text: `end` is the first that does not belong to it. */
type Stretch = { readonly start: number; readonly end: number };

/** What a page has that matters for making it a document. */
type Findings = {
  /** Everything that goes: the framework's scripts, their preloads, hydration data, comments and styles. */
  readonly cuts: readonly Stretch[];
  /** The text of all styles, in their order. */
  readonly css: string;
  /** Where the policy belongs: behind the declaration of the character set, before anything that could load. */
  readonly policyAt: number;
  /** The end of the head. */
  readonly styleAt: number;
};

/**
 * Turns a page as Next prerenders it into a document: the framework's scripts, their preloads, hydration data and
 * React's comments go; the styles become one element, whose hash stands in a policy at the head of the page. All else
 * stays as React wrote it, to the byte.
 * Throws a DocumentError for what only works with script or what the policy would block.
 */
export function toDocument(html: string): string {
  const { cuts, css, policyAt, styleAt } = examine(html);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `<meta http-equiv="content-security-policy" content="${documentPolicy(hash)}">`;
  // The sort is stable: what is put in stands before what is cut out at the same place.
  const edits = [
    { start: policyAt, end: policyAt, text: policy },
    { start: styleAt, end: styleAt, text: `<style>${css}</style>` },
    ...cuts.map((cut) => ({ ...cut, text: '' })),
  ].sort((a, b) => a.start - b.start);
  let result = '';
  let position = 0;
  for (const { start, end, text } of edits) {
    // A cut inside of another is gone with it.
    if (start < position) continue;
    result += html.slice(position, start) + text;
    position = end;
  }
  return result + html.slice(position);
}

function examine(html: string): Findings {
  const cuts: Stretch[] = [];
  const open: { readonly name: string; readonly start: number; goes: boolean }[] = [];
  let css = '';
  let policyAt: number | undefined;
  let styleAt: number | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      refuse(name, attributes);
      keepParent();
      open.push({ name, start: parser.startIndex, goes: isFramework(name, attributes) });
      if (
        name === 'head' ||
        (name === 'meta' && attributes.charset !== undefined && policyAt !== undefined)
      ) {
        policyAt = parser.endIndex + 1;
      }
    },
    onclosetag(name) {
      if (name === 'head') styleAt = parser.startIndex;
      const element = open.pop();
      if (element?.goes) cuts.push({ start: element.start, end: parser.endIndex + 1 });
    },
    ontext(text) {
      if (open.at(-1)?.name === 'style') css += text;
      keepParent();
    },
    oncomment() {
      cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
    },
  });
  /** Next's placeholder for streamed metadata goes because nothing is in it; what has content stays. */
  const keepParent = () => {
    const parent = open.at(-1);
    if (parent?.name === 'div') parent.goes = false;
  };
  parser.end(html);
  if (policyAt === undefined || styleAt === undefined) throw new DocumentError('the page has no head');
  return { cuts, css, policyAt, styleAt };
}

/** Whether an element is one that Next and React need to hydrate, or a style, which is put back with all others. */
function isFramework(name: string, attributes: Attributes): boolean {
  switch (name) {
    case 'script':
      return attributes.type !== 'application/ld+json' && attributes['data-own'] === undefined;
    case 'style':
      return true;
    case 'link':
      return attributes.as === 'script' || attributes.rel === 'modulepreload';
    case 'div':
      return attributes.hidden !== undefined;
    default:
      return false;
  }
}

function refuse(name: string, attributes: Attributes): void {
  const { id = '', hidden, style } = attributes;
  if ((name === 'template' && /^[BP]:/.test(id)) || (hidden !== undefined && id.startsWith('S:'))) {
    throw new DocumentError(
      'a part of the page arrives late and only script would show it; take out the Suspense boundary or loading.tsx',
    );
  }
  if (style !== undefined) {
    throw new DocumentError(
      `<${name}> has a style attribute, which the policy blocks; put it into the component's CSS module`,
    );
  }
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'));
  if (handler !== undefined) {
    throw new DocumentError(
      `<${name}> has the event handler ${handler}, which the policy blocks; documents run no script`,
    );
  }
}
