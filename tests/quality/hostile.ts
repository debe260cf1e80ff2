import { locales } from '#lib/i18n/locales.ts';
import type { Tool } from '#lib/site/routes.ts';
import { tools } from '#lib/site/routes.ts';

/** What people and machines send that no form of ours would. All are paths below which a page of the site lies. */
const nasty: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%ED%A0%80',
  '%C0%AF',
  '%FF%FE',
  '%00',
  '%0D%0Aset-cookie:%20a=b',
  '%E2%80%AE',
  '%F0%9F%92%A9',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '%22%3E%3Csvg%20onload%3Dalert(1)%3E',
  "'%20OR%201%3D1--",
  '..%2F..%2Fetc%2Fpasswd',
  '${7*7}',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e309',
  '(a%2B)%2B%24',
  'a'.repeat(10_000),
  '%E6%97%A5'.repeat(900),
  '%F0%9F%97%BE'.repeat(700),
  'a%20'.repeat(2500),
  'au',
  'KDDI',
  'docmo',
  '%D0%9C%D0%A2%D0%A1',
  '%E7%91%9E%E5%A3%AB%E7%94%B5%E4%BF%A1',
  'japan/kddi-au',
  'japan',
  'kddi-au',
  'travel/airalo',
  'own-device',
  'ri+ben',
];

/** The key under which a tool is mostly asked. */
const mainKeys: Readonly<Record<Tool, string>> = { search: 'q', compare: 'with', ask: 'in' };

/** Keys that tools know, and others. */
const keys: readonly string[] = [
  'q',
  'with',
  'in',
  'who',
  'left',
  'mine',
  'theirs',
  'q[]',
  'q[a]',
  '__proto__',
  'constructor',
  'then',
  'country',
  '',
  '%',
  '%E0%A4%A',
  'utm_source',
  '_rsc',
];

/**
 * Addresses of tools with random and hostile queries, the same for the same seed. They stay below what a server takes
 * in a request's first line (16 KB in Node); longer ones are for the server in front, see deploy/nginx.conf.
 */
export function hostilePaths(count: number, seed: number, among: readonly Tool[] = tools): string[] {
  const random = randomBy(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const noise = () =>
    encodeURIComponent(
      String.fromCodePoint(
        ...Array.from({ length: 1 + Math.floor(random() * 20) }, () => {
          const point = Math.floor(random() ** 3 * 0x10ffff);
          return point >= 0xd800 && point <= 0xdfff ? 0x61 : point;
        }),
      ),
    );
  return Array.from({ length: count }, () => {
    const tool = pick(among);
    const pairs = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const key = random() < 0.6 ? mainKeys[tool] : pick(keys);
      return `${key}=${random() < 0.5 ? noise() : pick(nasty)}`;
    });
    const suggestions = random() < 0.2 ? '/suggestions' : '';
    return `/${pick(locales).slug}/${tool}${tool === 'search' ? suggestions : ''}?${pairs.join('&')}`.slice(
      0,
      12_000,
    );
  });
}

/** A random number from 0 up to 1 at each call, by the generator mulberry32: the same numbers for the same seed. */
function randomBy(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
