import type { RootContent } from 'mdast';
import { countryAnswer } from '../../derive/country-answer.ts';
import { operatorsByPlace } from '../../derive/operators-by-place.ts';
import { wordsOf } from '../../derive/words.ts';
import type { Capability } from '../../schema/vocabulary.ts';
import { verdicts } from '../../schema/vocabulary.ts';
import { profileRoute } from '../../site/routes.ts';
import type { Inline } from './nodes.ts';
import { heading, list, paragraph, strong } from './nodes.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** One question, answered for every country and region, then for all operators grouped by verdict. */
export function capabilityTwin(capability: Capability, { edition, format }: TwinContext): Twin {
  const { t, nameOf } = format;
  const { catalogue } = edition;
  return {
    title: t(`capability.${capability}.question`),
    shows: [],
    content: [
      list(
        (['yes', 'partly'] as const).map((verdict) => [
          strong(t(`verdict.${verdict}`)),
          ` · ${t(`capability.${capability}.${verdict}`)}`,
        ]),
      ),
      heading(2, t('capabilityPage.countries')),
      list(
        catalogue.countries.map((country) => {
          const { verdict, counts } = countryAnswer(country.operators, capability);
          const { yes, partly, covered } = counts;
          return [
            linkTo(
              { to: 'country', country: country.slug },
              format,
              nameOf(country.data.names, country.slug),
            ),
            ': ',
            strong(t(`countryVerdict.${verdict}`)),
            ` · ${t('country.headlineOf', { usable: yes + partly, covered })}`,
          ];
        }),
      ),
      ...verdicts.flatMap((verdict) => answering(verdict, capability, { edition, format })),
    ],
  };
}

/** The operators that answer with a verdict, a line for each place. */
function answering(
  verdict: (typeof verdicts)[number],
  capability: Capability,
  { edition, format }: TwinContext,
): RootContent[] {
  const { t, nameOf } = format;
  const found = operatorsByPlace(
    edition.catalogue,
    ({ data }) => data.answers?.[capability]?.verdict === verdict,
    format,
  );
  const isPlain = verdict === 'no' || verdict === 'unknown';
  return [
    heading(2, t(`verdict.${verdict}`)),
    found.length === 0
      ? paragraph(t('capabilityPage.none'))
      : list(
          found.map(({ name, operators }): Inline[] => [
            strong(name),
            ...operators.flatMap((operator): Inline[] => [
              ' · ',
              linkTo(profileRoute(operator), format, nameOf(operator.data.names, operator.data.name)),
              isPlain ? '' : ` (${wordsOf(operator.data.answers?.[capability], format)})`,
            ]),
          ]),
        ),
  ];
}
