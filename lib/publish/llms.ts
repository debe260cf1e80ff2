import type { RootContent } from 'mdast';
import type { Edition } from '../catalogue/store.ts';
import { localText } from '../catalogue/text.ts';
import type { ArticleEntry } from '../catalogue/find-article.ts';
import { plainSentence, sentenceOf } from '../derive/sentence.ts';
import { formatFor } from '../i18n/format.ts';
import { english, translatedLocales } from '../i18n/locales.ts';
import { capabilities, verdicts } from '../schema/vocabulary.ts';
import { contentLicence } from '../site/licence.ts';
import type { Inline } from './markdown/nodes.ts';
import { heading, list, paragraph, strong } from './markdown/nodes.ts';
import { linkTo } from './markdown/twin.ts';
import { writeMarkdown } from './markdown/write.ts';

/**
 * The file `/llms.txt` in the form of llmstxt.org: the site's name, a summary, how to read and quote it, then lists of
 * the twins. Operators are not listed: their country's twin leads to them, and with two hundred countries this file
 * stays a page. For the same reason there is no file with the text of all twins: it would fill no window.
 */
export function llmsText({ today, catalogue }: Edition): string {
  const format = formatFor(english.slug);
  const { t, locale, date, nameOf } = format;
  const articles = (entries: readonly ArticleEntry[]): RootContent =>
    list(
      entries.map((entry): Inline[] => [
        linkTo(
          { to: entry.kind, slug: entry.slug },
          format,
          localText(entry, locale, 'title', entry.data.title).text,
        ),
        `: ${localText(entry, locale, 'summary', entry.data.summary).text}`,
      ]),
    );
  const { travel } = catalogue;
  return writeMarkdown([
    heading(1, t('site.name')),
    { type: 'blockquote', children: [paragraph(`${t('home.title')} ${t('home.description')}`)] },
    list([
      ...(['how1', 'how2', 'how3'] as const).map((step): Inline[] => [
        strong(t(`home.${step}`)),
        `: ${t(`home.${step}Text`)}`,
      ]),
      ...verdicts.map((verdict): Inline[] => [strong(t(`verdict.${verdict}`)), `: ${t(`llms.${verdict}`)}`]),
      [t('llms.twins')],
      [t('llms.cite', { licence: contentLicence.name, date: date(today) })],
    ]),
    heading(2, t('site.countries')),
    list([
      ...catalogue.countries.map((country): Inline[] => [
        linkTo({ to: 'country', country: country.slug }, format, nameOf(country.data.names, country.slug)),
        `: ${plainSentence(sentenceOf(country, format), format)}`,
      ]),
      ...(travel
        ? [[linkTo({ to: 'travel' }, format, t('travel.name')), `: ${travel.data.summary}`] as Inline[]]
        : []),
    ]),
    heading(2, t('llms.questions')),
    list(
      capabilities.map((capability) => [
        linkTo({ to: 'capability', capability }, format, t(`capability.${capability}.name`)),
        `: ${t(`capability.${capability}.question`)}`,
      ]),
    ),
    heading(2, t('site.ways')),
    articles(catalogue.ways),
    heading(2, t('llms.background')),
    articles([...catalogue.guides, ...catalogue.pages]),
    // The name of this section is part of the form: what stands here may be left out.
    heading(2, 'Optional'),
    list([
      ...translatedLocales.map(({ slug, label }): Inline[] => {
        const translated = formatFor(slug);
        return [linkTo({ to: 'home' }, translated, label), `: ${translated.t('home.description')}`];
      }),
      [linkTo({ to: 'help' }, format, t('help.link')), `: ${t('help.intro')}`],
      [linkTo({ to: 'fields' }, format, t('fields.title')), `: ${t('fields.summary')}`],
    ]),
  ]);
}
