import type { Rule } from './rule.ts';

/** The list of changes ends where the answers stand today; day and question name a change for feeds and the API. */
export const history: Rule = {
  name: 'history',
  description:
    'Changes stand oldest first, change something, follow on each other, and end at the present verdict; a question changes once a day.',
  *check({ profiles }) {
    for (const { file, data } of profiles) {
      const last = new Map<string, { verdict: string; date: string; index: number }>();
      for (const [index, change] of (data.history ?? []).entries()) {
        const path = ['history', index];
        const before = data.history?.[index - 1];
        const earlier = last.get(change.capability);
        const standing = earlier?.verdict;
        if (before && before.date > change.date) {
          yield {
            file,
            at: 'value',
            path: [...path, 'date'],
            message: `is earlier than the change before it, ${before.date}`,
            hint: 'write the oldest change first',
          };
        }
        if (earlier?.date === change.date) {
          yield {
            file,
            at: 'value',
            path: [...path, 'capability'],
            message: `changes twice on ${change.date}`,
            hint: 'write one entry, from the first verdict of the day to the last, or none when they are the same',
          };
        }
        if (change.from === change.to) {
          yield {
            file,
            at: 'value',
            path: [...path, 'to'],
            message: 'is the same verdict as from',
            hint: 'history lists changes only',
          };
        } else if (standing !== undefined && standing !== change.from) {
          yield {
            file,
            at: 'value',
            path: [...path, 'from'],
            message: `is ${change.from}, but the change before it ended at ${standing}`,
            hint: `write from: ${standing}`,
          };
        }
        last.set(change.capability, { verdict: change.to, date: change.date, index });
      }
      for (const [capability, { verdict, index }] of last) {
        const present = data.answers?.[capability as keyof typeof data.answers]?.verdict;
        if (present === verdict) continue;
        yield {
          file,
          at: 'value',
          path: ['history', index, 'to'],
          message: `is ${verdict}, but the answer says ${present ?? 'nothing'}`,
          hint: 'the last change of a capability ends at its present verdict',
        };
      }
    }
  },
};
