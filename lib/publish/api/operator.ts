import type { ProfileEntry } from '../../catalogue/catalogue.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { capabilities, capabilitiesOf } from '../../schema/vocabulary.ts';
import { profileRoute } from '../../site/routes.ts';
import { apiPaths } from '../../site/api-addresses.ts';
import { linksTo } from './addresses.ts';
import { publishAnswer } from './answer.ts';
import type {
  PublishedOperator,
  PublishedOperatorReference,
  PublishedOperatorSummary,
} from './schema/operator.ts';
import { sourcesOf } from './sources.ts';
import { proseOf } from './texts.ts';

/** Where an operator or a travel brand lies in the API. */
export function profilePath(profile: ProfileEntry): string {
  return profile.kind === 'operator'
    ? apiPaths.operator(profile.country, profile.slug)
    : apiPaths.travelBrand(profile.slug);
}

/** An operator of a country, or a brand of travel eSIMs, with all its evidence. */
export function publishOperator(profile: ProfileEntry): PublishedOperator {
  const { data } = profile;
  return {
    ...referToOperator(profile),
    aliases: [...(data.aliases ?? [])],
    brands: 'brands' in profile ? profile.brands.map(({ slug }) => slug) : [],
    website: data.website ?? null,
    added: data.added,
    searched: data.searched ? { date: data.searched.date, for: [...data.searched.for] } : null,
    asked: data.answers === undefined ? [] : [...capabilitiesOf(data.kind)],
    answers: eachCapability((capability) => {
      const answer = data.answers?.[capability];
      return answer === undefined ? null : publishAnswer(profile, capability, answer);
    }),
    history: [...(data.history ?? [])],
    prose: proseOf(profile),
    sources: sourcesOf(data.sources),
  };
}

/** An operator in a list. */
export function summariseOperator(profile: ProfileEntry): PublishedOperatorSummary {
  return {
    ...referToOperator(profile),
    verdicts: eachCapability((capability) => profile.data.answers?.[capability]?.verdict ?? null),
  };
}

/** An object with a value for every capability. */
export function eachCapability<T>(valueOf: (capability: Capability) => T): Record<Capability, T> {
  const values = capabilities.map((capability) => [capability, valueOf(capability)] as const);
  return Object.fromEntries(values) as Record<Capability, T>;
}

/** Which operator something is of. */
export function referToOperator(profile: ProfileEntry): PublishedOperatorReference {
  const { slug, data } = profile;
  return {
    id: slug,
    country: profile.kind === 'operator' ? profile.country : null,
    name: data.name,
    names: { ...data.names },
    kind: data.kind,
    parent: data.parent ?? null,
    links: linksTo(profilePath(profile), profileRoute(profile)),
  };
}
