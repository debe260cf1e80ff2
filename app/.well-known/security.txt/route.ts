import { getEdition } from '#lib/catalogue/cached.ts';
import { securityTxt } from '#lib/publish/security-txt.ts';
import { siteConfig } from '#lib/site/config.ts';

export const dynamic = 'force-static';

/** Whom to tell about a weakness of the site; not there when nobody can be reached. */
export function GET(): Response {
  const text = securityTxt(siteConfig, getEdition().today);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
