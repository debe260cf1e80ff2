import type { Group, Question } from './interlocutor.ts';

/** A flag of the command line with its value, in the order in which they were written. */
export type Flag = { readonly flag: string; readonly value: string };

/** Flags sorted by what they describe: `--to family` belongs to the `--answer` before it. */
export type Given = {
  readonly values: Map<string, string[]>;
  readonly groups: Map<Group, Named[]>;
};
/** A part of a file with the flags behind its own. */
export type Named = { readonly name: string; readonly given: Given };

/** What may stand behind `=` in a group's own flag: `--answer gift=partly`, `--way hotspot="On all plans."` */
export const tails: Readonly<Partial<Record<Group, string>>> = { answer: 'verdict', way: 'note' };

/** Sorts flags; one that describes a part must stand behind that part. Throws an Error that names the first that does not. */
export function sortFlags(flags: readonly Flag[], questions: readonly Question[]): Given {
  const top = nothingGiven();
  let part: Given | undefined;
  let source: Given | undefined;
  const open = (group: Group, into: Given, value: string): Given => {
    const tail = tails[group];
    const cut = tail === undefined ? -1 : value.indexOf('=');
    const given = nothingGiven();
    if (tail !== undefined && cut >= 0) given.values.set(tail, [value.slice(cut + 1)]);
    const named = { name: cut < 0 ? value : value.slice(0, cut), given };
    into.groups.set(group, [...(into.groups.get(group) ?? []), named]);
    return given;
  };
  for (const { flag, value } of flags) {
    if (flag === 'source') source = open(flag, part ?? top, value);
    else if (flag === 'answer' || flag === 'way') {
      part = open(flag, top, value);
      source = undefined;
    } else {
      const of = questions.find((question) => question.flag === flag)?.of;
      const described = of === undefined ? top : of === 'source' ? source : part;
      if (!described)
        throw new Error(`--${flag} describes the --${String(of)} before it, and there is none.`);
      described.values.set(flag, [...(described.values.get(flag) ?? []), value]);
    }
  }
  return top;
}

/** No flags at all. */
export function nothingGiven(): Given {
  return { values: new Map(), groups: new Map() };
}
