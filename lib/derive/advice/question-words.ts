import type { Format } from '../../i18n/format.ts';
import type { Question } from './question.ts';
import { simId } from './question.ts';
import { someTravelEsim } from './situation.ts';

/** What somebody told, as they would say it: "Somebody beside me in Japan, I am with au". */
export function questionIn(question: Question, format: Format): string {
  const { t } = format;
  const clauses = [...simsIn(question, format), ...(question.left ? [t(`ask.left.${question.left}`)] : [])];
  return clauses.reduce((first, second) => t('ask.join', { first, second }), startIn(question, format));
}

function startIn({ country, who }: Question, { t, nameOf }: Format): string {
  if (!country) return t('ask.somewhere');
  return t(`ask.who.${who ?? 'open'}`, { country: nameOf(country.data.names, country.slug) });
}

function simsIn(question: Question, format: Format): string[] {
  const { t } = format;
  const { mine, theirs } = question;
  if (mine && theirs && simId(mine) === simId(theirs))
    return [t('ask.both', { name: simName(theirs, format) })];
  return [
    ...(mine === someTravelEsim ? [t('ask.mineTravel')] : []),
    ...(mine && mine !== someTravelEsim ? [t('ask.mine', { name: simName(mine, format) })] : []),
    ...(theirs ? [t('ask.theirs', { name: simName(theirs, format) })] : []),
  ];
}

/** What a SIM is called. */
export function simName(sim: NonNullable<Question['mine']>, { t, nameOf }: Format): string {
  return sim === someTravelEsim ? t('ask.someTravel') : nameOf(sim.data.names, sim.data.name);
}
