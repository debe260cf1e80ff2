import { getEdition } from '#lib/catalogue/cached.ts';
import { llmsText } from '#lib/publish/llms.ts';

export const dynamic = 'force-static';

/** What assistants find here, and how to quote it. */
export function GET(): Response {
  return new Response(llmsText(getEdition()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
