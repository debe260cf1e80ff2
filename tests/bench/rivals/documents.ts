import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as country from '../../../app/[locale]/(documents)/[country]/page.tsx';
import * as operator from '../../../app/[locale]/(documents)/[country]/[operator]/page.tsx';
import * as page from '../../../app/[locale]/(documents)/about/[page]/page.tsx';
import * as fields from '../../../app/[locale]/(documents)/about/fields/page.tsx';
import * as capability from '../../../app/[locale]/(documents)/answers/[capability]/page.tsx';
import * as changesOf from '../../../app/[locale]/(documents)/changes/[period]/page.tsx';
import * as changes from '../../../app/[locale]/(documents)/changes/page.tsx';
import * as guide from '../../../app/[locale]/(documents)/guides/[guide]/page.tsx';
import * as countryHelp from '../../../app/[locale]/(documents)/help-wanted/[country]/page.tsx';
import * as help from '../../../app/[locale]/(documents)/help-wanted/page.tsx';
import * as home from '../../../app/[locale]/(documents)/page.tsx';
import * as brand from '../../../app/[locale]/(documents)/travel/[brand]/page.tsx';
import * as travel from '../../../app/[locale]/(documents)/travel/page.tsx';
import * as way from '../../../app/[locale]/(documents)/ways/[way]/page.tsx';
import { generateStaticParams as locales } from '../../../app/[locale]/layout.tsx';
import { english, localeBySlug } from '../../../lib/i18n/locales.ts';

type Params = Readonly<Record<string, string>> & { readonly locale: string };

/** A page of the site as Next knows it: the addresses that it answers, what stands in its head, and its content. */
type Page = {
  readonly generateStaticParams?: () => readonly Params[];
  readonly generateMetadata: (props: { readonly params: Promise<never> }) => Promise<Metadata>;
  readonly default: (props: { readonly params: Promise<never> }) => Promise<ReactNode>;
};

/** Every kind of document by the shape of its address. Rivals render these very pages, so all markup is equal. */
const pages: Readonly<Record<string, Page>> = {
  ':locale': home,
  ':locale/:country': country,
  ':locale/:country/:operator': operator,
  ':locale/answers/:capability': capability,
  ':locale/ways/:way': way,
  ':locale/guides/:guide': guide,
  ':locale/about/:page': page,
  ':locale/about/fields': fields,
  ':locale/travel': travel,
  ':locale/travel/:brand': brand,
  ':locale/changes': changes,
  ':locale/changes/:period': changesOf,
  ':locale/help-wanted': help,
  ':locale/help-wanted/:country': countryHelp,
};

/** A document that is yet to be rendered. */
export type Address = { readonly path: string; readonly shape: string; readonly params: Params };

/** What a template puts into its page. */
export type Document = {
  readonly lang: string;
  readonly dir: string;
  readonly metadata: Metadata;
  readonly content: ReactNode;
};

/** The addresses of all documents, without a leading slash. */
export function addresses(): Address[] {
  return Object.entries(pages).flatMap(([shape, { generateStaticParams = locales }]) =>
    generateStaticParams().map((params: Params) => ({
      path: shape.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? ''),
      shape,
      params,
    })),
  );
}

/** The head and the content of a document, by the page of the site that answers its address. */
export async function documentAt({ shape, params }: Address): Promise<Document> {
  const page = pages[shape];
  if (!page) throw new Error(`No page has the shape ${shape}.`);
  const props = () => ({ params: Promise.resolve(params as never) });
  const { tag, direction } = localeBySlug(params.locale) ?? english;
  return {
    lang: tag,
    dir: direction,
    metadata: await page.generateMetadata(props()),
    content: await page.default(props()),
  };
}
