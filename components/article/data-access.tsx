import { getEdition } from '#lib/catalogue/cached.ts';
import type { Format } from '#lib/i18n/format.ts';
import { apiAddress, apiRoot } from '#lib/site/api-addresses.ts';
import { apiOf } from '#lib/publish/api/api.ts';
import { exampleOf } from '#lib/publish/api/example.ts';
import { overviewOf } from '#lib/publish/api/overview.ts';
import { problemKinds } from '#lib/publish/api/respond.ts';
import styles from './data-access.module.css';

const downloads = ['all', 'csv', 'openapi'] as const;

/** What the page on data shows of the real API: downloads, addresses with their sizes, an example, errors. */
export function DataAccess({ format }: { readonly format: Format }) {
  const { t, date } = format;
  const edition = getEdition();
  const files = overviewOf(apiOf(edition));
  const example = exampleOf(edition);
  const sizeOf = (bytes: number) => sizeIn(bytes, format);
  return (
    <>
      <section aria-labelledby="downloads">
        <h2 id="downloads">{t('data.downloads')}</h2>
        <ul className={styles.downloads}>
          {files.flatMap(({ id, example: path, largest }) => {
            const download = downloads.find((one) => one === id);
            if (download === undefined) return [];
            return [
              <li key={id}>
                <a href={`${apiRoot}/${path}`}>{t(`data.${download}`)}</a>{' '}
                <small>{t('data.size', { size: sizeOf(largest), date: date(edition.today) })}</small>
              </li>,
            ];
          })}
        </ul>
      </section>
      <section aria-labelledby="addresses">
        <h2 id="addresses">{t('data.addresses')}</h2>
        <dl className={styles.addresses}>
          {files.map(({ id, template, example: path, count, largest }) => (
            <div key={id}>
              <dt>
                <code>
                  {apiRoot}/{template}
                </code>
              </dt>
              <dd>
                {t(`data.operation.${id}`)}{' '}
                <small>{t('data.largest', { count, size: sizeOf(largest) })}</small>
                <br />
                <a href={`${apiRoot}/${path}`}>{path}</a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {example && (
        <section aria-labelledby="example">
          <h2 id="example">{t('data.example')}</h2>
          <p>
            {t('data.exampleText')} <a href={`${apiRoot}/${example.path}`}>{example.path}</a>
          </p>
          <Code text={example.json} />
          <p>{t('data.curl')}</p>
          <Code text={curlTo(apiAddress(example.path))} />
          <p>{t('data.fetch')}</p>
          <Code text={fetchOf(apiAddress(example.path))} />
        </section>
      )}
      <section aria-labelledby="errors">
        <h2 id="errors">{t('data.errors')}</h2>
        <p>{t('data.errorsText')}</p>
        <ul className={styles.problems}>
          {problemKinds.map((kind) => (
            <li key={kind} id={kind}>
              {t(`data.problem.${kind}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Code({ text }: { readonly text: string }) {
  return (
    <pre className={styles.code}>
      <code>{text}</code>
    </pre>
  );
}

function curlTo(address: string): string {
  return `curl --compressed --etag-save answer.etag --etag-compare answer.etag --remote-name ${address}`;
}

function fetchOf(address: string): string {
  return [
    `const response = await fetch('${address}');`,
    'const { result } = await response.json();',
    'console.log(result.name, result.answers.gift?.verdict);',
  ].join('\n');
}

/** Bytes in the unit that one would say. */
function sizeIn(bytes: number, { size }: Format): string {
  return bytes < 1_000_000
    ? size({ kind: 'data', value: Math.ceil(bytes / 1000), unit: 'KB' })
    : size({ kind: 'data', value: Math.ceil(bytes / 100_000) / 10, unit: 'MB' });
}
