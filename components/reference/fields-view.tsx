import type { Format } from '#lib/i18n/format.ts';
import { english } from '#lib/i18n/locales.ts';
import type { Field, KindReference, Words } from '#lib/reference/fields.ts';
import type { Vocabulary } from '#lib/schema/meanings.ts';
import styles from './fields-view.module.css';

type Props = { readonly references: readonly KindReference[]; readonly format: Format };

/** The field reference: kind by kind, field by field, each with an anchor that error messages lead to. */
export function FieldsView({ references, format }: Props) {
  const { t, locale } = format;
  const lang = locale.slug === english.slug ? undefined : english.tag;
  const lists = wordLists(references);
  return (
    <>
      <h1>{t('fields.title')}</h1>
      <p className={styles.summary}>{t('fields.summary')}</p>
      <nav aria-label={t('fields.kinds')}>
        <ul className={styles.kinds} lang={lang}>
          {references.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {references.map(({ anchor, title, place, description, fields }) => (
        <section key={anchor} aria-labelledby={anchor}>
          <h2 id={anchor} lang={lang}>
            {title}
          </h2>
          <p lang={lang}>
            {description} <code>{place}</code>
          </p>
          <dl className={styles.fields}>
            {fields.map((field) => (
              <FieldEntry key={field.anchor} field={field} lists={lists} format={format} lang={lang} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** Of each vocabulary the field that lists its words: the first of the page. */
function wordLists(references: readonly KindReference[]): ReadonlyMap<Vocabulary, Field> {
  const lists = new Map<Vocabulary, Field>();
  for (const field of references.flatMap(({ fields }) => fields)) {
    if (field.words && !lists.has(field.words.vocabulary)) lists.set(field.words.vocabulary, field);
  }
  return lists;
}

type EntryProps = {
  readonly field: Field;
  readonly lists: ReadonlyMap<Vocabulary, Field>;
  readonly format: Format;
  readonly lang: string | undefined;
};

function FieldEntry({ field, lists, format, lang }: EntryProps) {
  const { t } = format;
  const { names, anchor, type, required, onlyWith, description, hint, words, example } = field;
  const list = words && lists.get(words.vocabulary);
  const terms = [
    ...(required ? [t('fields.required')] : []),
    ...(onlyWith.length > 0 ? [t('fields.onlyWith', { words: format.terms(onlyWith) })] : []),
  ];
  return (
    <div id={anchor}>
      <dt>
        <code>
          {names.length > 1 && <span>{names.slice(0, -1).join(' › ')} › </span>}
          {names.at(-1)}
        </code>{' '}
        <small>
          <span lang={lang}>{type}</span>
          {terms.map((term) => ` · ${term}`)}
        </small>
      </dt>
      <dd>
        <p lang={lang}>{description}</p>
        {hint !== undefined && <p lang={lang}>{hint}</p>}
        {words && list === field && <WordList words={words} lang={lang} />}
        {list && list !== field && (
          <p>
            {t('fields.words')} <a href={`#${list.anchor}`}>{list.names.join(' › ')}</a>
          </p>
        )}
        {example !== undefined && words === undefined && (
          <p>
            {t('fields.example')}{' '}
            <code>
              {names.at(-1)}: {example}
            </code>
          </p>
        )}
      </dd>
    </div>
  );
}

function WordList({ words, lang }: { readonly words: Words; readonly lang: string | undefined }) {
  return (
    <dl className={styles.words} lang={lang}>
      {words.list.map(({ word, meaning }) => (
        <div key={word}>
          <dt>
            <code>{word}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
