import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildCatalogue } from '#lib/catalogue/catalogue.ts';
import { locales } from '#lib/i18n/locales.ts';
import { sitemapHref, sitemapIndexXml, sitemapsOf, sitemapXml } from '#lib/publish/sitemap.ts';
import { checkContent } from '#lib/rules/check.ts';
import { tools } from '#lib/site/routes.ts';
import { generateContent } from '#tests/bench/documents.ts';
import { temporaryFolder } from '#tests/rejects/tree.ts';
import { answer, countryDocument, operatorDocument, translationDocument } from '#tests/unit/build.ts';

const address = 'http://localhost:3000';
const known = { gift: answer('yes'), hotspot: answer('yes') };

/** The schema of sitemaps.org, as the package `sitemap` brings it, and what it takes for a link to a translation. */
const official = readFileSync(join(process.cwd(), 'node_modules/sitemap/schema/sitemap.xsd'), 'utf8');
const links = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xsd:element name="link"><xsd:complexType>
    <xsd:attribute name="rel" fixed="alternate" use="required"/>
    <xsd:attribute name="hreflang" type="xsd:language" use="required"/>
    <xsd:attribute name="href" type="xsd:anyURI" use="required"/>
  </xsd:complexType></xsd:element>
</xsd:schema>`;
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xsd:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="links.xsd"/>
</xsd:schema>`;

function violations(xml: string) {
  return validateXML({
    xml: { fileName: 'one.xml', contents: xml },
    schema: { fileName: 'both.xsd', contents: both },
    preload: [
      { fileName: 'sitemap.xsd', contents: official },
      { fileName: 'links.xsd', contents: links },
    ],
  }).then(({ errors }) => errors.map(({ message }) => message));
}

describe('the sitemaps', () => {
  const catalogue = buildCatalogue([
    countryDocument('japan', { names: { en: 'Japan' } }),
    operatorDocument('mineo', 'mvno', known),
    translationDocument('content/countries/japan/mineo.md', {}),
    operatorDocument('povo', 'mvno', { gift: answer('yes') }),
  ]);
  const sitemaps = sitemapsOf(catalogue);
  const find = (href: string) => {
    const sitemap = sitemaps.find((one) => sitemapHref(one) === href);
    if (!sitemap) throw new Error(`There is no sitemap ${href}.`);
    return sitemap;
  };

  test('of a country list its operators, with their translations and the day of their last change', async () => {
    const xml = await sitemapXml(find('/en/japan/operators.xml'));
    expect(await parseSitemap(Readable.from([xml]))).toEqual([
      expect.objectContaining({
        url: `${address}/en/japan/mineo`,
        lastmod: '2026-11-20',
        links: [
          { lang: 'en', url: `${address}/en/japan/mineo` },
          { lang: 'zh-Hans', url: `${address}/zh-hans/japan/mineo` },
          { lang: 'x-default', url: `${address}/en/japan/mineo` },
        ],
      }),
    ]);
  });

  test('list nothing that search engines should not show', () => {
    const all = sitemaps.flatMap(({ listed }) => listed.map(({ canonical }) => canonical));
    expect(all).not.toContain(`${address}/en/japan/povo`);
    expect(all).not.toContain(`${address}/en/help-wanted/japan`);
    expect(new Set(all).size).toBe(all.length);
  });

  test('list only what lies below their own folder', () => {
    for (const sitemap of sitemaps) {
      const folder = `${address}${sitemapHref(sitemap).replace(/\/[^/]+$/, '')}`;
      for (const { canonical } of sitemap.listed) expect(canonical.startsWith(folder), canonical).toBe(true);
    }
  });

  test('list the empty form of every tool in its language, without a day', async () => {
    for (const { slug } of locales) {
      const pages = await parseSitemap(Readable.from([await sitemapXml(find(`/${slug}/pages.xml`))]));
      for (const tool of tools) {
        const [form, ...again] = pages.filter(({ url }) => url === `${address}/${slug}/${tool}`);
        expect(again).toEqual([]);
        expect(form).toMatchObject({ links: expect.arrayContaining([expect.anything()]) as unknown });
        expect(form).not.toHaveProperty('lastmod');
      }
    }
  });

  test('stand all in the index, each with its newest day', async () => {
    const index = await parseSitemapIndex(Readable.from([await sitemapIndexXml(sitemaps)]));
    expect(index).toEqual(
      sitemaps.map((sitemap) => ({ url: `${address}${sitemapHref(sitemap)}`, lastmod: '2026-11-20' })),
    );
  });

  test('are valid by the schema of sitemaps.org', async () => {
    for (const sitemap of sitemaps) expect(await violations(await sitemapXml(sitemap))).toEqual([]);
  });

  test('would not be valid with a wrong date', async () => {
    const xml = (await sitemapXml(find('/en/pages.xml'))).replace('<lastmod>2026', '<lastmod>in 2026');
    expect(await violations(xml)).not.toEqual([]);
  });
});

test(
  'with 200 countries no sitemap outgrows what a crawler likes to read',
  { timeout: 300_000 },
  async () => {
    const root = temporaryFolder();
    generateContent(process.cwd(), root, 200 * 11 * locales.length);
    const catalogue = buildCatalogue((await checkContent(root, '2026-12-24')).documents);
    expect(catalogue.countries.length).toBeGreaterThan(190);
    const sitemaps = sitemapsOf(catalogue);
    const sizes = await Promise.all(sitemaps.map(async (one) => Buffer.byteLength(await sitemapXml(one))));
    expect(Math.max(...sizes)).toBeLessThan(300 * 1024);
    expect(Buffer.byteLength(await sitemapIndexXml(sitemaps))).toBeLessThan(100 * 1024);
  },
);
