import type { Subject } from '#lib/derive/subjects.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';

/** The page of what is compared. */
export function subjectHref(locale: string, subject: Subject): string {
  switch (subject.kind) {
    case 'country':
      return hrefOf(locale, { to: 'country', country: subject.country.slug });
    case 'travel':
      return hrefOf(locale, { to: 'travel' });
    case 'profile':
      return hrefOf(locale, profileRoute(subject.profile));
    default:
      return subject satisfies never;
  }
}
