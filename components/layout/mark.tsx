/** The site's mark: a SIM card with an arrow that hands something on. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M7 3h13l7 7v16a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" fill="currentColor" />
      <path
        d="M10 20c4.5 0 7-1.5 9.5-6m0 0-4 .6m4-.6.6 4"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
