import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const file = 'content/countries/japan/kddi-au.md';
const page = 'https://canishare.example/zh-hans/japan/kddi-au#gift';
const repository = { SITE_REPOSITORY: 'https://github.com/example/can-i-share/' };
const contact = { SITE_CONTACT: 'reports@example.org' };

type Hrefs = Readonly<Record<'edit' | 'report' | 'country' | 'newOperator' | 'mail', string | undefined>>;

/** Asks the module in a process of its own: it reads the environment once, when it is loaded. */
function hrefsWith(environment: Readonly<Record<string, string>>): Hrefs {
  const program = `
    import { editHref, mailHref, newOperatorHref, reportHref } from '#lib/site/contribute.ts';
    const operator = { to: 'operator', country: 'japan', operator: 'kddi-au' };
    process.stdout.write(JSON.stringify({
      edit: editHref('zh-hans', '${file}'),
      report: reportHref('zh-hans', operator, 'gift'),
      country: reportHref('en', { to: 'country', country: 'japan' }),
      newOperator: newOperatorHref('en', 'japan'),
      mail: mailHref('zh-hans', operator, 'gift'),
    }));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      SITE_ADDRESS: 'https://canishare.example',
      ...environment,
    },
  });
  return JSON.parse(output) as Hrefs;
}

function read(href: string | undefined) {
  const [address, query] = (href ?? '').split('?');
  return { address, fields: Object.fromEntries(new URLSearchParams(query)) };
}

describe('a site with a repository', () => {
  const { edit, report, country, newOperator, mail } = hrefsWith(repository);

  test('opens the editor of the file', () => {
    expect(edit).toBe(`https://github.com/example/can-i-share/edit/main/${file}`);
  });

  test('opens the form for a wrong answer and says in it which answer it is', () => {
    expect(read(report)).toEqual({
      address: 'https://github.com/example/can-i-share/issues/new',
      fields: {
        template: 'answer-is-wrong.yml',
        country: 'japan',
        operator: 'kddi-au',
        capability: 'gift',
        page,
      },
    });
  });

  test('leaves empty what a page does not know', () => {
    expect(read(country).fields).toEqual({
      template: 'answer-is-wrong.yml',
      country: 'japan',
      page: 'https://canishare.example/en/japan',
    });
  });

  test('opens the form for an operator that a country lacks', () => {
    expect(read(newOperator).fields).toEqual({
      template: 'new-operator.yml',
      country: 'japan',
      page: 'https://canishare.example/en/japan',
    });
  });

  test('has no mail address of its own accord', () => {
    expect(mail).toBeUndefined();
  });

  test('offers mail beside the form when somebody reads it', () => {
    const both = hrefsWith({ ...repository, ...contact });
    expect(both.report).toBe(report);
    expect(both.mail).toMatch(/^mailto:reports@example\.org\?/);
  });
});

describe('a site with a mail address alone', () => {
  const { edit, report, mail } = hrefsWith(contact);

  test('turns report links into a mail that names the page and asks for a source, in the reader’s language', () => {
    const { address, fields } = read(report);
    expect(address).toBe('mailto:reports@example.org');
    expect(fields.subject).toBe('页面有误：/zh-hans/japan/kddi-au#gift');
    expect(fields.body).toContain(page);
    expect(fields.body).toContain('写明这件事的网页地址');
    expect(mail).toBe(report);
  });

  test('writes spaces and line ends as mail programs read them', () => {
    expect(hrefsWith(contact).country).toMatch(/subject=A%20mistake%20on%20%2Fen%2Fjapan&body=/);
    expect(report).toContain('%0A%0A');
  });

  test('cannot offer an editor', () => {
    expect(edit).toBe('/zh-hans/about/contribute');
  });
});

describe('a site without a repository and without a mail address', () => {
  test('leads to the page that tells how to contribute, in the reader’s language', () => {
    const { edit, report, country, newOperator, mail } = hrefsWith({});
    expect([edit, report]).toEqual(['/zh-hans/about/contribute', '/zh-hans/about/contribute']);
    expect([country, newOperator]).toEqual(['/en/about/contribute', '/en/about/contribute']);
    expect(mail).toBeUndefined();
  });
});
