import type { RootContent } from 'mdast';
import type { CountryEntry } from '../../catalogue/catalogue.ts';
import type { CountryHelp, OpenAnswer } from '../../derive/help-wanted.ts';
import { helpWanted, mostWanted, needs, toBeginWith } from '../../derive/help-wanted.ts';
import type { Format } from '../../i18n/format.ts';
import { contributePage } from '../../site/routes.ts';
import type { Inline } from './nodes.ts';
import { heading, list, paragraph, strong, table } from './nodes.ts';
import type { Twin, TwinContext } from './twin.ts';
import { linkTo } from './twin.ts';

/** What is wanted everywhere: a few answers to begin with, what is missing, the counts of every country. */
export function helpTwin({ edition, format }: TwinContext): Twin {
  const { t } = format;
  const help = helpWanted(edition.catalogue.countries, edition.today);
  const first = mostWanted(help, toBeginWith);
  return {
    title: t('help.title', { count: help.flatMap(({ open }) => open).length }),
    shows: [],
    content: [
      paragraph(t('help.intro'), ' ', linkTo(contributePage, format, t('help.how'))),
      ...(first.length > 0
        ? [heading(2, t('help.begin')), list(first.map((answer) => toMend(answer, format)))]
        : []),
      heading(2, t('help.what')),
      list([
        ...needs.map((need) => [strong(t(`help.need.${need}`)), ` · ${t(`help.needText.${need}`)}`]),
        [strong(t('verdict.unchecked')), ` · ${t('help.needText.unchecked')}`],
      ]),
      heading(2, t('help.countries')),
      counts(help, format),
    ],
  };
}

function counts(help: readonly CountryHelp[], format: Format): RootContent {
  const { t, number, nameOf } = format;
  return table([
    [t('help.place'), ...needs.map((need) => t(`help.need.${need}`)), t('verdict.unchecked')],
    ...help.map(({ country, counts: open }): Inline[] => [
      linkTo({ to: 'country-help', country: country.slug }, format, nameOf(country.data.names, country.slug)),
      ...[...needs, 'unchecked' as const].map((column) => number(open[column])),
    ]),
  ]);
}

/** Everything that is wanted in one country, operator by operator. */
export function countryHelpTwin(country: CountryEntry, { edition, format }: TwinContext): Twin {
  const { t, list: listed, nameOf } = format;
  const [help] = helpWanted([country], edition.today);
  const { operators, open } = help ?? { operators: [], open: [] };
  const name = nameOf(country.data.names, country.slug);
  return {
    title: t('help.countryTitle', { country: name, count: open.length }),
    shows: [],
    content: [
      paragraph(
        t(operators.length > 0 ? 'help.intro' : 'help.done'),
        ' ',
        linkTo(contributePage, format, t('help.how')),
        ' · ',
        linkTo({ to: 'country', country: country.slug }, format, t('help.countryPage', { country: name })),
      ),
      ...operators.flatMap(({ operator, open: answers, unchecked }): RootContent[] => [
        heading(2, nameOf(operator.data.names, operator.data.name)),
        ...(answers.length > 0 ? [list(answers.map((answer) => toMend(answer, format)))] : []),
        ...(unchecked.length > 0
          ? [
              paragraph(
                t('country.uncheckedOf', {
                  list: listed(unchecked.map((capability) => t(`capability.${capability}.name`))),
                }),
              ),
            ]
          : []),
      ]),
    ],
  };
}

/** One answer that waits: whose, to which question, what is missing and since when. */
function toMend({ country, operator, capability, need, checked }: OpenAnswer, format: Format): Inline[] {
  const { t, date, nameOf } = format;
  const name = t('help.answer', {
    operator: nameOf(operator.data.names, operator.data.name),
    country: nameOf(country.data.names, country.slug),
    question: t(`capability.${capability}.name`),
  });
  return [
    linkTo({ to: 'operator', country: country.slug, operator: operator.slug }, format, name),
    ` · ${t(`help.need.${need}`)} · ${t('country.checkedOn', { date: date(checked) })}`,
  ];
}
