import type { RootContent } from 'mdast';
import type { NumberedSource } from '../../derive/numbered-sources.ts';
import { sourceDetails } from '../../derive/source-details.ts';
import type { Format } from '../../i18n/format.ts';
import type { Inline } from './nodes.ts';
import { heading, link, paragraph } from './nodes.ts';

/** The sources of a twin as numbered footnotes: title, address, publisher, dates, stored copy. */
export function sourceList(
  sources: ReadonlyMap<string, NumberedSource>,
  format: Format,
  note?: string,
): RootContent[] {
  if (sources.size === 0) return [];
  return [
    heading(2, format.t('source.heading')),
    ...(note === undefined ? [] : [paragraph(note)]),
    ...[...sources.values()].map(({ number, source }): RootContent => {
      const details = ['', ...sourceDetails(source, false, format)].join(' · ');
      const copy: Inline[] =
        source.archive === undefined ? [] : [' · ', link(source.archive, format.t('source.archive'))];
      return {
        type: 'footnoteDefinition',
        identifier: String(number),
        children: [paragraph(link(source.url, source.title), details, ...copy)],
      };
    }),
  ];
}
