/** The signs of the verdicts, drawn once a page. Shapes differ before colours do. */
export function Sprite({ className }: { readonly className: string | undefined }) {
  return (
    <svg className={className} aria-hidden="true">
      <symbol id="sign-yes" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="8" />
        <path
          d="M4.4 8.3 7 10.9l4.8-5.4"
          fill="none"
          stroke="var(--on-solid)"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="sign-partly" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" />
      </symbol>
      <symbol id="sign-no" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M4.6 11.4l6.8-6.8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </symbol>
      <symbol id="sign-unknown" viewBox="0 0 16 16">
        <circle
          cx="8"
          cy="8"
          r="7"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.2 2.2"
        />
        <path
          d="M6.3 6.4a1.8 1.8 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1v.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
        <circle cx="8" cy="11.4" r=".9" />
      </symbol>
      <symbol id="sign-unchecked" viewBox="0 0 16 16">
        <path d="M4 8h8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
      </symbol>
    </svg>
  );
}
