'use client';

import type { ChangeEvent, KeyboardEvent } from 'react';
import { useId, useRef, useState, useSyncExternalStore } from 'react';
import styles from './search-box.module.css';

/** A page to go to at once. */
export type Suggestion = {
  readonly href: string;
  readonly label: string;
  /** The language of the label. */
  readonly lang: string;
  /** The country of an operator. */
  readonly place: string;
};

type Props = {
  readonly action: string;
  /** Where to ask for suggestions, up to what was typed. */
  readonly suggestionsAt: string;
  readonly text: string;
  /** How many characters the search reads. */
  readonly length: number;
  readonly words: {
    readonly label: string;
    readonly hint: string;
    readonly submit: string;
    readonly suggestions: string;
    /** For screen readers, by the number of suggestions. */
    readonly counts: readonly string[];
  };
};

/** Milliseconds without a key after which somebody seems to wait for an answer. */
const pause = 150;

const subscribeToNothing = () => () => undefined;

/**
 * The field to search with: a plain form, which with script suggests pages while one types (the ARIA pattern "editable
 * combobox with list autocomplete").
 */
export function SearchBox({ action, suggestionsAt, text, length, words }: Props) {
  const isEnhanced = useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
  const id = useId();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const request = useRef<AbortController>(undefined);

  const show = (found: readonly Suggestion[]) => {
    setSuggestions(found);
    setActive(-1);
    setIsOpen(found.length > 0);
  };
  const suggest = async (typed: string) => {
    request.current?.abort();
    const controller = new AbortController();
    request.current = controller;
    try {
      const address = `${suggestionsAt}?${new URLSearchParams({ q: typed }).toString()}`;
      const response = await fetch(address, { signal: controller.signal });
      show((await response.json()) as readonly Suggestion[]);
    } catch {
      // Overtaken by the next letter, or there is no connection: the form itself still works.
    }
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    clearTimeout(timer.current);
    const typed = target.value.trim();
    if (typed === '') {
      request.current?.abort();
      show([]);
    } else {
      timer.current = setTimeout(() => void suggest(typed), pause);
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a character is being composed, keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const last = suggestions.length - 1;
    const chosen = suggestions[active];
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        if (isOpen) setActive(active === last ? -1 : active + 1);
        else setIsOpen(suggestions.length > 0);
      },
      ArrowUp: () => {
        if (isOpen) setActive(active === -1 ? last : active - 1);
        else setIsOpen(suggestions.length > 0);
      },
      ...(isOpen && { Escape: () => setIsOpen(false) }),
      ...(isOpen && chosen && { Enter: () => location.assign(chosen.href) }),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const listId = `${id}-list`;
  const optionId = (index: number) => `${id}-option-${String(index)}`;
  const combobox = isEnhanced && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': listId,
    ...(active >= 0 && { 'aria-activedescendant': optionId(active) }),
    onChange,
    onKeyDown,
    onBlur: () => setIsOpen(false),
  };
  return (
    <form className={styles.form} action={action} role="search">
      <label htmlFor={id}>{words.label}</label>
      <div className={styles.line}>
        <input
          id={id}
          className={styles.input}
          type="search"
          name="q"
          defaultValue={text}
          maxLength={length}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-hint`}
          {...combobox}
        />
        <button type="submit">{words.submit}</button>
        {isEnhanced && (
          <ul
            id={listId}
            className={styles.list}
            role="listbox"
            aria-label={words.suggestions}
            hidden={!isOpen}
          >
            {suggestions.map(({ href, label, lang, place }, index) => (
              <li
                key={href}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                // The field keeps the keyboard.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => location.assign(href)}
              >
                <span lang={lang}>{label}</span> {place !== '' && <small>{place}</small>}
              </li>
            ))}
          </ul>
        )}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      {isEnhanced && (
        <p className="visually-hidden" role="status">
          {isOpen ? words.counts[suggestions.length] : ''}
        </p>
      )}
    </form>
  );
}
