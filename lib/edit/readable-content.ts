import type { ContentDocument } from '../content/document.ts';
import { loadContent } from '../content/load.ts';

/** All documents below `content/` in `root`. Throws an Error when a file cannot be read: its part would be missing without a word. */
export async function readableContent(root: string): Promise<readonly ContentDocument[]> {
  const { documents, diagnostics } = await loadContent(root);
  const [first] = diagnostics;
  if (!first) return documents;
  const more = new Set(diagnostics.map(({ file }) => file)).size - 1;
  const others = more === 0 ? '' : ` and ${String(more)} other ${more === 1 ? 'file' : 'files'}`;
  throw new Error(`${first.file}${others} cannot be read; run "npm run content -- check" first.`);
}
