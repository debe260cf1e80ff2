const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Form = { readonly pattern: RegExp; readonly read: (...parts: string[]) => string | undefined };

const forms: readonly Form[] = [
  // 2026/11/3, 2026.11.03, 2026-1-3
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, read: (year, _, month, day) => join(year, month, day) },
  // 2026/11
  { pattern: /^(\d{4})[-/.](\d{1,2})$/, read: (year, month) => join(year, month) },
  // 2026年11月3日, 2026年11月
  { pattern: /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/, read: (year, month, day) => join(year, month, day) },
  // 20261103
  { pattern: /^(\d{4})(\d{2})(\d{2})$/, read: (year, month, day) => join(year, month, day) },
  // 25/11/2026 and 11/25/2026; 3/11/2026 could be either
  {
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
    read: (first, _, second, year) => dayAndMonth(first, second, year),
  },
  // 3 November 2026, 3rd Nov. 2026
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/i,
    read: (day, name, year) => join(year, monthOf(name), day),
  },
  // November 3, 2026
  {
    pattern: /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    read: (name, day, year) => join(year, monthOf(name), day),
  },
  // November 2026
  { pattern: /^([a-z]+)\.?,? (\d{4})$/i, read: (name, year) => join(year, monthOf(name)) },
];

/**
 * A date that somebody wrote in another form, as year-month-day or year-month. `undefined` when it is none, or when it
 * could be two days (3/11/2026). Whether that day exists is for the schema to say.
 */
export function readDate(text: string): string | undefined {
  // Full-width digits and signs become ordinary ones.
  const plain = text.normalize('NFKC').trim();
  for (const { pattern, read } of forms) {
    const [match, ...parts] = pattern.exec(plain) ?? [];
    if (match !== undefined) return read(...parts);
  }
  return undefined;
}

function join(year = '', month?: string, day?: string): string | undefined {
  if (month === undefined) return undefined;
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}

function monthOf(name = ''): string | undefined {
  const index = monthNames.indexOf(name.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function dayAndMonth(first = '', second = '', year = ''): string | undefined {
  if (Number(first) > 12 || first === second) return join(year, second, first);
  return Number(second) > 12 ? join(year, first, second) : undefined;
}
