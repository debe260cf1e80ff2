import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { SearchResults } from '#components/search/search-view.tsx';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { locales } from '#lib/i18n/locales.ts';
import { capabilities } from '#lib/schema/vocabulary.ts';
import { compileSearch } from '#lib/search/compile.ts';
import { createSearch } from '#lib/search/search.ts';
import { realEdition } from '../publish/real-edition.ts';

let catalogue: Catalogue;

beforeAll(async () => {
  ({ catalogue } = await realEdition());
}, 60_000);

test.for(locales)(
  'in $label a question says how operators answer it, not when the answer is yes',
  ({ slug }) => {
    const format = formatFor(slug);
    const { t } = format;
    const search = createSearch(compileSearch(catalogue));
    for (const capability of capabilities) {
      const text = t(`capability.${capability}.question`);
      const html = renderToStaticMarkup(
        <SearchResults {...{ text, catalogue, format, found: search(text) }} />,
      );
      expect(html, capability).toContain(`/answers/${capability}`);
      expect(html, capability).toContain(t('result.capability.unknown', { count: 1 }).replace(/1.*$/, ''));
      expect(html, capability).not.toContain(t(`capability.${capability}.yes`));
    }
  },
);
