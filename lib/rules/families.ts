import type { ProfileDocument } from '../content/document.ts';
import type { Problem } from '../content/diagnostic.ts';
import type { Rule } from './rule.ts';
import { folderOf } from './walk.ts';

/** Brands hang on a network of their country; a profile without answers is a network that only its brands sell. */
export const families: Rule = {
  name: 'families',
  description:
    'What lies in content/travel is of kind travel, and nothing else is; a brand names a network of its country as parent, no other kind has one, and only a network with brands may lack answers.',
  *check({ profiles, broken }) {
    const byFile = new Map(profiles.map((profile) => [profile.file, profile]));
    const pathOf = (profile: ProfileDocument, slug: string) => `${folderOf(profile)}/${slug}.md`;
    const parents = new Set(profiles.map((profile) => pathOf(profile, profile.data.parent ?? '')));
    for (const profile of profiles) {
      const { file, data } = profile;
      const { kind, parent } = data;
      if ((kind === 'travel') !== (profile.kind === 'travel-brand')) {
        yield strangerIn(profile);
        continue;
      }
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
      } else if (parent !== undefined && !broken.has(pathOf(profile, parent))) {
        const network = byFile.get(pathOf(profile, parent));
        if (network?.data.kind !== 'network') {
          const known = profiles.filter(
            (other) => folderOf(other) === folderOf(profile) && other.data.kind === 'network',
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
      const hasBrands = parents.has(file) || anyBroken(folderOf(profile), broken);
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

/** A travel brand among the operators of a country, or the other way round. */
function strangerIn({ file, kind, data }: ProfileDocument): Problem {
  return kind === 'travel-brand'
    ? {
        file,
        at: 'value',
        path: ['kind'],
        message: `is ${data.kind}, but content/travel holds travel eSIM brands only`,
        hint: 'write kind: travel, or move the file to the folder of its country',
      }
    : {
        file,
        at: 'value',
        path: ['kind'],
        message: 'is travel, but this is the folder of a country',
        hint: 'move the file to content/travel; what one country sells to its visitors is of kind visitor',
      };
}

/** Whether a file of the folder could not be read: it may be a brand. */
function anyBroken(folder: string, broken: ReadonlySet<string>): boolean {
  return [...broken].some((file) => file.startsWith(`${folder}/`));
}
