import type { Format } from '../i18n/format.ts';
import type { Feature, Plans } from '../schema/feature.ts';
import type { Operator } from '../schema/operator.ts';

/** A feature's terms, or some of them, as words: what each is called, and what it is. Absent means not stated. */
export function termsOf(
  of: Partial<Feature>,
  operator: Operator,
  format: Format,
): [term: string, value: string][] {
  const { t, terms: join, nameOf, place, amount, price, lifetime, speed, date } = format;
  const terms: [string, string][] = [];
  if (of.to)
    terms.push([
      t('feature.to'),
      t(`recipient.${of.to}`, { operator: nameOf(operator.names, operator.name) }),
    ]);
  if (of.conditions)
    terms.push([
      t('feature.conditions'),
      join(of.conditions.map((condition) => t(`condition.${condition}`))),
    ]);
  if (of.plans) terms.push([t('feature.plans'), plansIn(of.plans, format)]);
  if (of.places) terms.push([t('feature.places'), join(of.places.map(place))]);
  if (of.members) terms.push([t('feature.members'), t('feature.membersUpTo', { count: of.members })]);
  if (of.amount) terms.push([t('feature.amount'), amount(of.amount)]);
  if (of.cost) terms.push([t('feature.cost'), join(of.cost.map(price))]);
  if (of.lasts) terms.push([t('feature.lasts'), lifetime(of.lasts)]);
  if (of.after) terms.push([t('feature.after'), speed(of.after)]);
  if (of.esim) terms.push([t('feature.esim'), t(esimWords[of.esim])]);
  if (of.since !== undefined) terms.push([t('feature.since'), date(of.since)]);
  if (of.until !== undefined) terms.push([t('feature.until'), date(of.until)]);
  if (of.status) terms.push([t('feature.status'), t(`status.${of.status}`)]);
  return terms;
}

/** Which plans something covers: "Only A, B" or "Not C". */
export function plansIn({ only, not }: Plans, { t, terms }: Format): string {
  return only
    ? t('feature.plansOnly', { plans: terms(only) })
    : t('feature.plansNot', { plans: terms(not ?? []) });
}

const esimWords = {
  same: 'feature.esimSame',
  only: 'feature.esimOnly',
  excluded: 'feature.esimExcluded',
} as const;
