import type { ProfileEntry } from '#lib/catalogue/catalogue.ts';
import type { AdvisedWay } from '#lib/derive/advice/advise.ts';
import { reasonParts } from '#lib/derive/advice/words.ts';
import type { Capability } from '#lib/schema/vocabulary.ts';
import type { Format } from '#lib/i18n/format.ts';
import { hrefOf, profileRoute } from '#lib/site/routes.ts';

type Props = {
  readonly advised: AdvisedWay;
  /** Whose page this is, if it is an operator's. */
  readonly page?: ProfileEntry;
  readonly format: Format;
};

/** Why a way fits: a sentence in which every operator leads to its evidence. */
export function WayReason({ advised, page, format }: Props) {
  const { locale, nameOf } = format;
  return reasonParts(advised.reason, format).map((part) => {
    if (typeof part === 'string') return part;
    const address = part === page ? '' : hrefOf(locale.slug, profileRoute(part));
    return (
      <a key={part.file} href={`${address}#${answerOf(advised, part)}`}>
        {nameOf(part.data.names, part.data.name)}
      </a>
    );
  });
}

/** Where an operator's page says what a way rests on, or that we looked in vain, or that nobody has looked. */
function answerOf({ way, means }: AdvisedWay, operator: ProfileEntry): Capability | 'unknown' {
  const { capability } = means.find(({ profile }) => profile === operator) ?? way.data;
  return capability && operator.data.answers?.[capability] ? capability : 'unknown';
}
