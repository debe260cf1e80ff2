/**
 * The site's colours in the light theme, for what cannot use its style sheet. They are those of
 * components/layout/tokens.css; a test holds the two together.
 */
export const colours = {
  paper: '#fbfaf6',
  card: '#ffffff',
  ink: '#18212d',
  muted: '#566272',
  line: '#e4dfd3',
  'on-solid': '#ffffff',
  yes: '#0b6e63',
  'yes-tint': '#dcf1ec',
  partly: '#8a4d00',
  'partly-tint': '#fcedcf',
  no: '#9d2139',
  'no-tint': '#fbe3e6',
  unknown: '#566272',
  'unknown-tint': '#eef0f2',
} as const;

/** The ground of a page in the dark theme, for what surrounds the page. */
export const darkPaper = '#11151b';
