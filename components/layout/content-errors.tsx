/** It stands in the page itself: a style sheet would be part of every document, and this is none. */
const style = `
  main.content-errors { max-inline-size: 70rem; margin-inline: auto; padding: 2rem 1rem; }
  main.content-errors pre {
    padding: 1rem; overflow-wrap: anywhere; white-space: pre-wrap;
    border-inline-start: 0.25rem solid light-dark(#a3361f, #ff9d86);
    font: 0.9375rem/1.6 ui-monospace, monospace;
  }
`;

type Props = { readonly revision: string; readonly report: string };

/**
 * What an editor sees instead of a page while the content has errors: what the check says in the terminal, and no
 * stack. Only `npm run dev` shows it, to people who read the check's English.
 */
export function ContentErrors({ revision, report }: Props) {
  return (
    <main className="content-errors" lang="en" data-revision={revision}>
      <style>{style}</style>
      <h1>The content has errors</h1>
      <p>The page comes back by itself when they are mended and saved.</p>
      <pre>{report}</pre>
    </main>
  );
}
