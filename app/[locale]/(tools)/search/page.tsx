import type { Metadata } from 'next';
import { Frame } from '#components/layout/frame.tsx';
import { AllCountries, SearchForm, SearchResults } from '#components/search/search-view.tsx';
import { Notices } from '#components/tool/notices.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { searchParameters } from '#lib/search/query.ts';
import { getSearch } from '#lib/search/store.ts';
import { toolMetadata } from '#lib/publish/tool-metadata.ts';
import type { RawQuery } from '#lib/site/query.ts';
import { readQuery } from '#lib/site/query.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<RawQuery> };

async function load({ params, searchParams }: Props) {
  const { values, notices } = readQuery(await searchParams, searchParameters);
  return { format: pageFormat((await params).locale), text: values.q[0] ?? '', notices };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { format, text, notices } = await load(props);
  const { t, locale } = format;
  const isAsked = text !== '';
  const title = isAsked ? t('search.titleAsked', { text }) : t('search.title');
  const words = { title, description: t('search.description') };
  return toolMetadata(getEdition(), locale.slug, 'search', words, isAsked || notices.length > 0);
}

export default async function SearchPage(props: Props) {
  const { format, text, notices } = await load(props);
  const { t } = format;
  const { catalogue } = getEdition();
  const route = { to: 'search', ...(text !== '' && { query: { q: text } }) } as const;
  const crumbs = [{ label: t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Frame format={format} route={route} crumbs={crumbs}>
      <h1>{t('search.name')}</h1>
      <SearchForm text={text} format={format} />
      <Notices notices={notices} format={format} />
      {text === '' ? (
        <AllCountries catalogue={catalogue} format={format} />
      ) : (
        <SearchResults text={text} found={getSearch()(text)} catalogue={catalogue} format={format} />
      )}
    </Frame>
  );
}
