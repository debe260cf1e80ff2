import type { Metadata } from 'next';
import { Shell } from '#components/layout/shell.tsx';
import { Notices } from '#components/tool/notices.tsx';
import { pageFormat } from '#lib/i18n/format.ts';
import { alternatesOfTool } from '#lib/site/alternates.ts';
import { metadataFor } from '#lib/site/metadata.ts';
import type { RawQuery } from '#lib/site/query.ts';
import { readQuery } from '#lib/site/query.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<RawQuery> };

async function load({ params, searchParams }: Props) {
  const format = pageFormat((await params).locale);
  const { values, notices } = readQuery(await searchParams, { q: { most: 1, length: 100 } });
  return { format, text: values.q[0] ?? '', notices };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { format, text } = await load(props);
  const alternates = alternatesOfTool(format.locale.slug, 'search', text !== '');
  return metadataFor(
    format,
    { title: format.t('search.name'), description: format.t('search.name') },
    alternates,
  );
}

export default async function SearchPage(props: Props) {
  const { format, text, notices } = await load(props);
  const { t } = format;
  const route = { to: 'search', ...(text !== '' && { query: { q: text } }) } as const;
  const crumbs = [{ label: t('site.countries'), route: { to: 'home' } as const }];
  return (
    <Shell format={format} route={route} crumbs={crumbs}>
      <h1>{t('search.name')}</h1>
      <form action="" role="search">
        <input type="search" name="q" defaultValue={text} aria-label={t('search.name')} />
        <button type="submit">{t('search.name')}</button>
      </form>
      <Notices notices={notices} format={format} />
    </Shell>
  );
}
