import type { Rule } from './rule.ts';

/** Brands hang on a network of their country; a profile without answers is a network that only its brands sell. */
export const families: Rule = {
  name: 'families',
  description:
    'A brand names a network of its country as parent, no other kind has one, and only a network with brands may lack answers.',
  *check({ operators, operatorsByPath, broken }) {
    const parents = new Set(operators.map(({ country, data }) => `${country}/${data.parent ?? ''}`));
    for (const { file, country, slug, data } of operators) {
      const { kind, parent } = data;
      if (kind === 'brand' && parent === undefined) {
        yield {
          file,
          at: 'value',
          path: ['kind'],
          message: 'is brand, but no parent is named',
          hint: 'add parent: <slug of the network>; a brand of nobody is an mvno',
        };
      } else if (kind !== 'brand' && parent !== undefined) {
        yield {
          file,
          at: 'key',
          path: ['parent'],
          message: `a ${kind} has no parent`,
          hint: 'delete parent, or write kind: brand',
        };
      } else if (parent !== undefined && !broken.has(`content/countries/${country}/${parent}.md`)) {
        const network = operatorsByPath.get(`${country}/${parent}`);
        if (network?.data.kind !== 'network') {
          const known = operators.filter(
            (other) => other.country === country && other.data.kind === 'network',
          );
          yield {
            file,
            at: 'value',
            path: ['parent'],
            message: network
              ? `is ${parent}, which is no network`
              : `is "${parent}", which has no file in this country`,
            hint: `networks here: ${known.map((other) => other.slug).join(', ')}`,
          };
        }
      }
      const hasBrands = parents.has(`${country}/${slug}`) || anyBroken(country, broken);
      if (data.answers === undefined && !(kind === 'network' && hasBrands)) {
        yield {
          file,
          at: 'value',
          path: ['kind'],
          message: 'has no answers',
          hint: 'add answers; only a network whose brands sell everything may have none',
        };
      }
    }
  },
};

/** Whether a file of the country could not be read: it may be a brand. */
function anyBroken(country: string, broken: ReadonlySet<string>): boolean {
  return [...broken].some((file) => file.startsWith(`content/countries/${country}/`));
}
