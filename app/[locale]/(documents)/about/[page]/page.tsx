import type { Metadata } from 'next';
import { articleMetadata, ArticlePage, articleParams } from '#components/article/article-page.tsx';

type Props = { readonly params: Promise<{ locale: string; page: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return articleParams('page', 'page');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page } = await params;
  return articleMetadata('page', locale, page);
}

export default async function AboutPage({ params }: Props) {
  const { locale, page } = await params;
  return <ArticlePage kind="page" locale={locale} slug={page} />;
}
