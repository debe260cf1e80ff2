import { expect, test } from '@playwright/test';
import { addressOf, allExamples } from '#tests/quality/pages.ts';

for (const example of allExamples) {
  test(`the document "${example.kind}" (${example.locale}) is one response without the framework's script, and the console stays empty`, async ({
    page,
    request,
  }) => {
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (sent) => asked.push(new URL(sent.url()).pathname));
    const address = addressOf(example);
    await page.goto(address);
    // A browser may ask for the icon; nothing else follows but the small module for offline reading.
    expect(asked.filter((path) => !path.startsWith('/icon'))).toEqual([
      address,
      ...(example.kind === 'not-found' ? [] : ['/offline.js']),
    ]);
    // For a page that is not there, the browser itself notes the status.
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);

    const html = await (await request.get(address)).text();
    expect(html).not.toMatch(
      /<script(?![^>]*(?:application\/ld\+json|src="\/offline\.js"))|__next_f|\son[a-z]+=|\sstyle=/,
    );
  });
}

test('an inline script that somebody manages to inject does not run', async ({ page, request }) => {
  const address = '/en/japan';
  const html = await (await request.get(address)).text();
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace(
        '<body>',
        '<body><script>document.title = "injected"</script><p onclick="x()" style="color:red">',
      ),
    }),
  );
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address);
  expect(await page.title()).not.toBe('injected');
  expect(said.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(0);
});

test('a browser asks again and is told that nothing changed', async ({ request }) => {
  const first = await request.get('/en/japan');
  const { etag = '', 'cache-control': caching = '' } = first.headers();
  expect(etag).toMatch(/^"[^"]+"$/);
  expect(caching).toContain('max-age=0');
  expect(caching).toMatch(/s-maxage=\d{7,}/);
  const again = await request.get('/en/japan', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('every response forbids frames, foreign bases and guessing of types', async ({ request }) => {
  for (const path of ['/en', '/en/japan/kddi-au', '/zh-hans/nowhere', '/icon.svg']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('same-origin');
  }
});
