import { styleText } from 'node:util';

/** Gives a text a colour or weight, where the reader's screen shows them. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string;

/** Colours on a terminal only; the variables NO_COLOR and FORCE_COLOR decide otherwise. */
export const paintFor =
  (stream: NodeJS.WriteStream): Paint =>
  (style, text) =>
    styleText(style, text, { stream });
