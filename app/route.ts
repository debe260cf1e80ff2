import { negotiateLocale } from '#lib/i18n/negotiate.ts';
import { hrefOf } from '#lib/site/routes.ts';

/** `/` sends each reader to the home page in a language of theirs; nothing is remembered, no shared cache may keep it. */
export function GET(request: Request): Response {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: {
      location: hrefOf(locale.slug, { to: 'home' }),
      vary: 'accept-language',
      'cache-control': 'private, no-store',
    },
  });
}
