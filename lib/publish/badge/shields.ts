import { toneColours } from '../colours.ts';
import type { Badge } from './badge.ts';

/** What the endpoint badge of Shields reads (shields.io/badges/endpoint-badge). */
export type ShieldsEndpoint = {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** Six hexadecimal digits. */
  readonly color: string;
  readonly cacheSeconds: number;
};

const day = 24 * 60 * 60;

/** A badge as data for Shields, which draws it in the style of other badges. */
export function shieldsOf({ label, message, tone }: Badge): ShieldsEndpoint {
  const color = toneColours[tone].solid.light.slice(1);
  return { schemaVersion: 1, label, message, color, cacheSeconds: day };
}
