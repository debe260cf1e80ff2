import { verdicts } from '../../schema/vocabulary.ts';
import { colours, toneColours } from '../colours.ts';

const pair = ({ light, dark }: { readonly light: string; readonly dark: string }) =>
  `light-dark(${light},${dark})`;

/** Signs differ before colours do. */
const signs = { yes: '✓', partly: '◐', no: '✕', unknown: '?' } as const;

const tones = verdicts
  .map(
    (tone) =>
      `.${tone}{color:${pair(toneColours[tone].solid)}}.${tone}::before{content:"${signs[tone]} "/""}`,
  )
  .join('');

/** The style of a table for other sites: system fonts, the frame's width, the reader's light or dark theme. */
export const embedStyle = [
  ':root{color-scheme:light dark}',
  `body{margin:0;padding:.75rem;font:.9rem/1.45 system-ui,sans-serif;background:${pair(colours.card)};color:${pair(colours.ink)}}`,
  `a{color:${pair(colours.link)}}`,
  'h1{margin:0 0 .25rem;font-size:1.1rem;line-height:1.3}p{margin:0 0 .75rem}',
  'main{overflow-x:auto}table{width:100%;border-collapse:collapse}',
  `th,td{padding:.4rem .35rem;border-top:1px solid ${pair(colours.line)};text-align:start;vertical-align:top;overflow-wrap:break-word}`,
  'thead th{border-top:0}th[scope=row]{font-weight:600}td a{text-decoration:none}td a:hover{text-decoration:underline}',
  `footer{margin-top:.75rem;color:${pair(colours.muted)};font-size:.85em}footer p{margin:0}`,
  '@media(max-width:26rem){body{padding:.5rem;font-size:.8rem}th,td{padding:.35rem .2rem}}',
  tones,
  `.unchecked{color:${pair(colours.muted)}}`,
].join('');
