import type { ChangeEvent } from '../../derive/changes.ts';
import { profileRoute } from '../../site/routes.ts';
import { apiPaths } from '../../site/api-addresses.ts';
import { linksTo } from './addresses.ts';
import { profilePath } from './operator.ts';
import type { PublishedChange } from './schema/change.ts';

/** An event with ids where the catalogue has entries. */
export function publishChange(event: ChangeEvent): PublishedChange {
  const { id, date, type, country } = event;
  const answer = event.type === 'answer' ? event : undefined;
  return {
    id,
    date,
    type,
    country: country?.slug ?? null,
    operator: event.type === 'country-added' ? null : event.operator.slug,
    capability: answer?.capability ?? null,
    from: answer?.from ?? null,
    to: answer?.to ?? null,
    why: answer?.why ?? null,
    links:
      event.type === 'country-added'
        ? linksTo(apiPaths.country(event.country.slug), { to: 'country', country: event.country.slug })
        : linksTo(profilePath(event.operator), profileRoute(event.operator)),
  };
}

/** Year and month of a day: 2026-11. */
export function monthOf({ date }: Pick<PublishedChange, 'date'>): string {
  return date.slice(0, 7);
}
