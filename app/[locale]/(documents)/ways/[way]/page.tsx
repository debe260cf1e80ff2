import type { Metadata } from 'next';
import { articleMetadata, ArticlePage, articleParams } from '#components/article/article-page.tsx';

type Props = { readonly params: Promise<{ locale: string; way: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return articleParams('way', 'way');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, way } = await params;
  return articleMetadata('way', locale, way);
}

export default async function WayPage({ params }: Props) {
  const { locale, way } = await params;
  return <ArticlePage kind="way" locale={locale} slug={way} />;
}
