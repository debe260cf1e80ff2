import { expect, test } from '@playwright/test';
import { addressOf, toolExamples } from '#tests/quality/pages.ts';
import { hostilePaths } from '#tests/quality/hostile.ts';

for (const example of toolExamples) {
  test(`the console stays empty on ${example.kind} in ${example.locale}`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(addressOf(example), { waitUntil: 'networkidle' });
    expect(said).toEqual([]);
  });
}

test('an inline script that somebody manages to inject into a tool does not run', async ({ page }) => {
  await page.route('/en/search', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('<body>', '<body><script>document.title = "injected"</script>'),
    });
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/en/search');
  expect(await page.title()).not.toBe('injected');
  expect(said.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(0);
});

test('what somebody wrote comes back as text, never as markup', async ({ page }) => {
  const text = '"><img src=x onerror=alert(1)><script>document.title="x"</script>';
  await page.goto(`/en/search?${new URLSearchParams({ q: text, [text]: text }).toString()}`);
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox'))).toHaveValue(text);
  await expect(page.locator('img')).toHaveCount(0);
  expect(await page.title()).toContain('<img');
});

test('a tool is for the reader alone: no shared cache, no search engine, a new nonce each time', async ({
  request,
}) => {
  const responses = [await request.get('/en/search?q=au'), await request.get('/en/search?q=au')];
  for (const response of responses) {
    expect(response.headers()['cache-control']).toBe('private, max-age=300');
    const html = await response.text();
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain('<meta name="robots" content="noindex, follow"/>');
    expect(head).toMatch(/<link rel="canonical" href="[^"]*\/en\/search"\/>/);
    expect(head).toMatch(/<title>[^<]+<\/title>/);
    expect(head).toContain('<meta name="description"');
  }
  const [first, second] = responses.map((response) => response.headers()['content-security-policy']);
  expect(first).not.toBe(second);
});

test('an empty form may be found by search engines', async ({ request }) => {
  expect(await (await request.get('/en/search')).text()).not.toContain('noindex');
});

test('a tool has no address in a language that the site has not', async ({ request }) => {
  expect((await request.get('/xx/search')).status()).toBe(404);
  expect((await request.get('/xx/search/suggestions?q=a')).status()).toBe(404);
});

test('documents stay as they are: cached by everybody, without a policy of their own in the headers', async ({
  request,
}) => {
  const headers = (await request.get('/en/japan')).headers();
  expect(headers['cache-control']).toContain('s-maxage');
  expect(headers['content-security-policy']).not.toContain('nonce');
});

test('no query makes the server fail', async ({ request }) => {
  const statuses = new Map<string, number>();
  for (const path of hostilePaths(300, 7)) statuses.set(path, (await request.get(path)).status());
  const failed = [...statuses].filter(([, status]) => status >= 500);
  expect(failed).toEqual([]);
  expect([...new Set(statuses.values())]).toEqual([200]);
});
