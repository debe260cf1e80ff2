'use client';

import { useRouter } from 'next/navigation';
import type { SyntheticEvent } from 'react';
import { useOptimistic, useTransition } from 'react';
import controls from '#components/tool/controls.module.css';
import { hrefOf } from '#lib/site/routes.ts';
import { fieldId } from './field-id.ts';
import styles from './more-form.module.css';

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

/** A question with a list of answers; the empty value leaves it open. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly groups: readonly OptionGroup[];
};

type Props = {
  readonly locale: string;
  /** What is asked elsewhere on the page and goes along. */
  readonly kept: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** What the answer is at present, in a line; it leads there. */
  readonly now: string;
};

/**
 * The form for everything else that one may tell. With script, the answer follows each choice: the address changes, the
 * form stays where it is, and what comes first now is said beneath it.
 */
export function MoreForm({ locale, kept, fields, submit, now }: Props) {
  const router = useRouter();
  const [isLoading, startLoading] = useTransition();
  const told = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const [chosen, setChosen] = useOptimistic<Readonly<Record<string, string>>>(told);
  const addressOf = (values: Readonly<Record<string, string>>) => {
    const query = Object.entries({ ...kept, ...values }).filter(([, value]) => value !== '');
    return hrefOf(locale, { to: 'ask', query: Object.fromEntries(query) });
  };
  const choose = (name: string, value: string) =>
    startLoading(() => {
      const values = { ...chosen, [name]: value };
      setChosen(values);
      router.push(addressOf(values), { scroll: false });
    });
  const show = (event: SyntheticEvent) => {
    event.preventDefault();
    location.assign(`${addressOf(chosen)}#answer`);
  };
  return (
    <form
      className={`${controls.controls} ${styles.form}`}
      action={hrefOf(locale, { to: 'ask' })}
      onSubmit={show}
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, options, groups }) => (
        <div key={name}>
          <label htmlFor={fieldId(name)}>{label}</label>
          <select
            id={fieldId(name)}
            name={name}
            value={chosen[name]}
            onChange={({ currentTarget }) => choose(name, currentTarget.value)}
          >
            <Options options={options} />
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                <Options options={group.options} />
              </optgroup>
            ))}
          </select>
        </div>
      ))}
      <button type="submit">{submit}</button>
      <p role="status">{!isLoading && <a href="#answer">{now}</a>}</p>
    </form>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
