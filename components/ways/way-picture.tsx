import type { ReactNode } from 'react';
import styles from './way-picture.module.css';

/** A small drawing for each way; a way without one gets the signpost. */
const pictures: Readonly<Record<string, ReactNode>> = {
  gift: (
    <>
      <path d="M5 13h22v14H5zM3 9h26v4H3zM16 9v18" />
      <path d="M16 9c-6 0-7-6-3.5-6S16 9 16 9s.5-6 3.5-6S22 9 16 9z" />
    </>
  ),
  hotspot: (
    <>
      <path d="M12 17h8v12h-8z" />
      <path d="M10.5 13a8 8 0 0 1 11 0M7 9.5a13 13 0 0 1 18 0M3.5 6a18 18 0 0 1 25 0" />
    </>
  ),
  'top-up-for-them': (
    <>
      <path d="M10 4h12v24H10z" />
      <path d="M16 21V11m0 0-4 4m4-4 4 4" />
    </>
  ),
  'family-plan': (
    <>
      <path d="M11 13a4 4 0 1 0-.1 0zM22 14a3 3 0 1 0-.1 0z" />
      <path d="M4 27c0-6 3-9 7-9s7 3 7 9M19 19c5-2 9 1 9 7" />
    </>
  ),
  'second-sim': (
    <>
      <path d="M4 5h11v20H4z" />
      <path d="M18 11h7l3 3v14H18zM8 21h3" />
    </>
  ),
  'own-esim-each': (
    <>
      <path d="M4 4h8l3 3v12H4zM17 13h8l3 3v12H17z" />
      <path d="M7 11h4v4H7zM20 20h4v4h-4z" />
    </>
  ),
  'public-wifi': (
    <>
      <path d="M6 15v9a3 3 0 0 0 3 3h8a3 3 0 0 0 3-3v-9zM20 17h3a3 3 0 0 1 0 6h-3" />
      <path d="M9 11a5.5 5.5 0 0 1 8 0M6 7.5a10 10 0 0 1 14 0" />
    </>
  ),
  roaming: (
    <>
      <path d="M16 28a12 12 0 1 0-.1 0zM4 16h24" />
      <path d="M16 4c5 4 5 20 0 24-5-4-5-20 0-24z" />
    </>
  ),
  'data-pack': (
    <>
      <path d="M5 10l11-6 11 6v12l-11 6-11-6z" />
      <path d="M5 10l11 6 11-6M16 16v12" />
    </>
  ),
  'saving-data': (
    <>
      <path d="M16 5a12 12 0 1 0 12 12h-12z" />
      <path d="M20 4a9 9 0 0 1 8 8h-8z" />
    </>
  ),
  'hand-over-the-line': (
    <>
      <path d="M4 20l6-6 6 4h5a2 2 0 0 1 0 4h-6" />
      <path d="M4 27h14l9-6M17 4h8l3 3v7H17z" />
    </>
  ),
};

const signpost = <path d="M15 29V6h2v23zM9 8h14l4 3-4 3H9zM22 17H8l-4 3 4 3h14z" />;

/** A way's picture; decoration only, the title beside it says what it is. */
export function WayPicture({ slug }: { readonly slug: string }) {
  return (
    <svg className={styles.picture} viewBox="0 0 32 32" aria-hidden="true">
      {pictures[slug] ?? signpost}
    </svg>
  );
}
