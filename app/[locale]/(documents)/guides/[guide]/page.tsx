import type { Metadata } from 'next';
import { articleMetadata, ArticlePage, articleParams } from '#components/article/article-page.tsx';

type Props = { readonly params: Promise<{ locale: string; guide: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return articleParams('guide', 'guide');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, guide } = await params;
  return articleMetadata('guide', locale, guide);
}

export default async function GuidePage({ params }: Props) {
  const { locale, guide } = await params;
  return <ArticlePage kind="guide" locale={locale} slug={guide} />;
}
