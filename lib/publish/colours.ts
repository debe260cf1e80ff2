import type { Tone } from '../derive/words.ts';

/** A colour in the light and in the dark theme. */
type Colour = { readonly light: string; readonly dark: string };

/**
 * The site's colours, for what cannot use its style sheet: pictures, badges, tables on other sites. They have the
 * names and values of components/layout/tokens.css; a test holds the two together.
 */
export const colours = {
  paper: { light: '#fbfaf6', dark: '#11151b' },
  card: { light: '#ffffff', dark: '#181e26' },
  ink: { light: '#18212d', dark: '#ebe8e0' },
  muted: { light: '#566272', dark: '#9ba7b7' },
  line: { light: '#e4dfd3', dark: '#2b343f' },
  link: { light: '#0a558f', dark: '#8cc2f3' },
  'on-solid': { light: '#ffffff', dark: '#11151b' },
  yes: { light: '#0b6e63', dark: '#5cd3c0' },
  'yes-tint': { light: '#dcf1ec', dark: '#0f2e2b' },
  partly: { light: '#8a4d00', dark: '#f0b659' },
  'partly-tint': { light: '#fcedcf', dark: '#352811' },
  no: { light: '#9d2139', dark: '#f58fa0' },
  'no-tint': { light: '#fbe3e6', dark: '#3a1921' },
  unknown: { light: '#566272', dark: '#a1acba' },
  'unknown-tint': { light: '#eef0f2', dark: '#1f262f' },
} as const satisfies Record<string, Colour>;

/** The colour of a verdict as text, and the ground behind it. */
export const toneColours = {
  yes: { solid: colours.yes, tint: colours['yes-tint'] },
  partly: { solid: colours.partly, tint: colours['partly-tint'] },
  no: { solid: colours.no, tint: colours['no-tint'] },
  unknown: { solid: colours.unknown, tint: colours['unknown-tint'] },
  unchecked: { solid: colours.unknown, tint: colours['unknown-tint'] },
} as const satisfies Record<Tone, { readonly solid: Colour; readonly tint: Colour }>;
