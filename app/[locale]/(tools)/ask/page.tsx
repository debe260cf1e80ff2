import type { Metadata } from 'next';
import { AskView } from '#components/ask/ask-view.tsx';
import { Frame } from '#components/layout/frame.tsx';
import { getEdition } from '#lib/catalogue/cached.ts';
import { questionIn } from '#lib/derive/advice/question-words.ts';
import { pageFormat } from '#lib/i18n/format.ts';
import { toolMetadata } from '#lib/publish/tool-metadata.ts';
import { readAskQuery } from '#lib/site/ask-query.ts';
import { askRoute } from '#lib/site/ask-route.ts';
import type { RawQuery } from '#lib/site/query.ts';

type Props = { readonly params: Promise<{ locale: string }>; readonly searchParams: Promise<RawQuery> };

async function load({ params, searchParams }: Props) {
  const format = pageFormat((await params).locale);
  const { t } = format;
  const { catalogue } = getEdition();
  const asked = readAskQuery(await searchParams, catalogue);
  const { question, unheeded, notices } = asked;
  const isTold = Object.values(question).some((told) => told !== undefined);
  const words = questionIn(question, format);
  return {
    format,
    catalogue,
    asked,
    isTold,
    words,
    title: isTold ? t('ask.titleOf', { question: words }) : t('ask.title'),
    isAsked: isTold || unheeded.length + notices.length > 0,
  };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { format, isTold, words, title, isAsked } = await load(props);
  const { t, locale } = format;
  const description = isTold ? t('ask.descriptionOf', { question: words }) : t('ask.description');
  return toolMetadata(getEdition(), locale.slug, 'ask', { title, description }, isAsked);
}

export default async function AskPage(props: Props) {
  const { format, catalogue, asked, isTold, title } = await load(props);
  const crumbs = [
    { label: format.t('site.countries'), route: { to: 'home' } as const },
    ...(isTold ? [{ label: format.t('ask.name'), route: { to: 'ask' } as const }] : []),
  ];
  return (
    <Frame format={format} route={askRoute(asked.question)} crumbs={crumbs}>
      <AskView title={title} asked={asked} catalogue={catalogue} format={format} />
    </Frame>
  );
}
