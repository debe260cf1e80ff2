import type { DataSize, Money } from '../schema/quantity.ts';
import type { Rule } from './rule.ts';
import { answersOf, featuresOf } from './walk.ts';

const megabytes = { KB: 0.001, MB: 1, GB: 1000, TB: 1_000_000 } as const;

/** The smallest amount is not more than the largest, and both are of one sort. */
export const amounts: Rule = {
  name: 'amounts',
  description: 'In one amount all quantities are data or all are money, and min is at most max.',
  *check({ profiles }) {
    for (const { file, data } of profiles) {
      for (const [capability, answer] of answersOf(data)) {
        for (const [id, { amount }] of featuresOf(answer)) {
          if (!amount) continue;
          const path = ['answers', capability, 'features', id, 'amount'];
          if (
            new Set(
              Object.values(amount)
                .filter((quantity) => quantity !== undefined)
                .map(sortOf),
            ).size > 1
          ) {
            yield {
              file,
              at: 'value',
              path,
              message: 'mixes data and money, or two currencies',
              hint: 'give every quantity in data, or every one in the same currency',
            };
          } else if (amount.min && amount.max && sizeOf(amount.min) > sizeOf(amount.max)) {
            yield {
              file,
              at: 'value',
              path: [...path, 'min'],
              message: 'is more than max',
              hint: 'exchange the two',
            };
          }
        }
      }
    }
  },
};

function sortOf(quantity: DataSize | Money): string {
  return quantity.kind === 'data' ? 'data' : quantity.currency;
}

function sizeOf(quantity: DataSize | Money): number {
  return quantity.kind === 'data' ? quantity.value * megabytes[quantity.unit] : quantity.value;
}
