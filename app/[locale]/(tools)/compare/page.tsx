import type { Metadata } from 'next';
import { CompareView } from '#components/compare/compare-view.tsx';
import { Frame } from '#components/layout/frame.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { choose, mostCompared } from '#lib/derive/choice.ts';
import { subjectGroups, subjectName } from '#lib/derive/subjects.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { getSearch } from '#lib/search/store.ts';
import { subjectFinder } from '#lib/search/subject-finder.ts';
import { toolMetadata } from '#lib/publish/tool-metadata.ts';
import { compareRoute } from '#lib/site/compare-route.ts';
import type { RawQuery } from '#lib/site/query.ts';
import { pickKnown, readQuery } from '#lib/site/query.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<RawQuery> };

/** Some more than fit side by side, so that the page can say which ones it left out. */
const parameters = { with: { most: 2 * mostCompared, length: 80 }, only: { most: 1, length: 20 } };

async function load({ params, searchParams }: Props) {
  const format = pageFormat((await params).locale);
  const { t, terms } = format;
  const { values, notices } = readQuery(await searchParams, parameters);
  const only = pickKnown('only', values.only, (value) => value === 'differences' || undefined);
  const { catalogue } = getEdition();
  const groups = subjectGroups(catalogue);
  const choice = choose(values.with, subjectFinder(groups, getSearch()));
  const names = choice.subjects.map((subject) => subjectName(subject, format));
  const [name = ''] = names;
  const titles = [
    t('compare.title'),
    t('compare.titleOne', { name }),
    t('compare.titleOf', { names: terms(names) }),
  ];
  return {
    format,
    names,
    title: titles[Math.min(names.length, 2)] ?? '',
    isAsked: values.with.length + values.only.length + notices.length > 0,
    view: {
      choice,
      groups,
      catalogue,
      onlyDifferences: only.known.length > 0,
      notices: [...notices, ...only.notices],
    },
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { format, names, title, isAsked } = await load(props);
  const { t, terms, locale } = format;
  const description =
    names.length > 0
      ? t('compare.descriptionOf', { names: terms(names) })
      : t('compare.description', { most: mostCompared });
  return toolMetadata(getEdition(), locale.slug, 'compare', { title, description }, isAsked);
}

export default async function ComparePage(props: Props) {
  const { format, title, view } = await load(props);
  const ids = view.choice.subjects.map(({ id }) => id);
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    ...(ids.length > 0 ? [{ label: format.t('compare.name'), route: { to: 'compare' } as const }] : []),
  ];
  return (
    <Frame format={format} route={compareRoute(ids, view.onlyDifferences)} crumbs={crumbs}>
      <CompareView title={title} format={format} {...view} />
    </Frame>
  );
}
