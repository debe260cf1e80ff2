'use client';
import type { SyntheticEvent } from 'react';
import { useState } from 'react';
import { keyOf } from '#lib/search/fold.ts';
import controls from '#components/tool/controls.module.css';
import styles from './picker.module.css';

/** One thing that can be added: its id, what it is called here, and every name that finds it. */
export type Option = { readonly id: string; readonly label: string; readonly names: readonly string[] };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type Props = {
  readonly action: string;
  /** What the form keeps of the present comparison. */
  readonly kept: readonly (readonly [key: string, value: string])[];
  readonly groups: readonly OptionGroup[];
  readonly words: Readonly<Record<'name' | 'hint' | 'choose' | 'nothing' | 'submit', string>>;
  /** How many of the list have the name that is typed: none, one, two, … */
  readonly matches: readonly string[];
};

/**
 * The form that adds a column: by a name, which the server understands in any language, or from a list. With script,
 * the list holds only what fits while somebody types, and what alone fits is chosen.
 */
export function Picker({ action, kept, groups, words, matches }: Props) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState('');
  const fitting = fittingOptions(groups, typed);
  const all = fitting.flatMap(({ options }) => options);
  const chosen = all.length === 1 && typed !== '' ? (all[0]?.id ?? '') : picked;
  const type = (event: SyntheticEvent<HTMLInputElement>) => {
    setTyped(event.currentTarget.value);
    setPicked('');
  };
  return (
    <form className={`${controls.controls} ${styles.picker}`} action={action}>
      {kept.map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <div>
        <label htmlFor="add-name">{words.name}</label>
        {/* A choice from the list says exactly what is meant; then the words need not be sent. */}
        <input
          id="add-name"
          {...(chosen === '' && { name: 'with' })}
          type="text"
          maxLength={80}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="add-hint"
          onInput={type}
        />
        <small id="add-hint" role="status">
          {typed === '' ? words.hint : matches[all.length]}
        </small>
      </div>
      <div>
        <label htmlFor="add-choice">{words.choose}</label>
        <select
          id="add-choice"
          name="with"
          value={chosen}
          onChange={({ currentTarget }) => setPicked(currentTarget.value)}
        >
          <option value="">{words.nothing}</option>
          {fitting.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map(({ id, label: name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <button type="submit" className={styles.submit}>
        {words.submit}
      </button>
    </form>
  );
}

/** The options of which a name holds what is typed; all while nothing is typed. */
function fittingOptions(groups: readonly OptionGroup[], typed: string): readonly OptionGroup[] {
  const key = keyOf(typed);
  if (key === '') return groups;
  return groups
    .map(({ label, options }) => ({
      label,
      options: options.filter(({ names }) => names.some((name) => name.includes(key))),
    }))
    .filter(({ options }) => options.length > 0);
}
