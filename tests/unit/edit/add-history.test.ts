import { describe, expect, test } from 'vitest';
import { withEntries } from '#lib/edit/add-history.ts';

const path = 'content/countries/japan/mineo.md';
const entry = {
  date: '2026-11-20',
  capability: 'gift',
  from: 'partly',
  to: 'no',
  why: 'operator-changed',
} as const;
const line = '{ date: 2026-11-20, capability: gift, from: partly, to: no, why: operator-changed }';

/** A profile with these lines between its answers and its sources. */
function profile(between: string): string {
  return `---
name: mineo # as it calls itself
kind: mvno
added: 2026-11-01
answers:
  gift:
    verdict: no
    checked: 2026-11-20
    sources: [page] # the terms
${between}sources:
  page:
    title: Packet Gift
    url: https://mineo.jp/service/packet-gift/
    publisher: operator
    language: ja
    read: 2026-11-20
    copy: live
---

Prose with a line of its own:

history:
`;
}

const mend = (text: string) => withEntries({ path, text }, [entry]);

const older = '{ date: 2026-11-10, capability: gift, from: yes, to: partly, why: corrected }';

describe('a new entry', () => {
  test.for([
    ['stands below the answers in a profile without history', '', `history:\n  - ${line}\n`],
    [
      'leaves a comment with the key that it stands above',
      '\n# Read on a phone.\n',
      `history:\n  - ${line}\n\n# Read on a phone.\n`,
    ],
    [
      'comes last in a list',
      `history:\n  - ${older} # by mail\n\n`,
      `history:\n  - ${older} # by mail\n  - ${line}\n\n`,
    ],
    [
      'is indented like its neighbours',
      `history:\n- ${older}\n# Read on a phone.\n`,
      `history:\n- ${older}\n- ${line}\n# Read on a phone.\n`,
    ],
    [
      'follows an entry of several lines',
      'history:\n  - date: 2026-11-10\n    capability: gift\n    from: yes\n    to: partly\n    why: corrected\n',
      `history:\n  - date: 2026-11-10\n    capability: gift\n    from: yes\n    to: partly\n    why: corrected\n  - ${line}\n`,
    ],
    [
      'comes last between brackets',
      `history: [${older}] # short\n`,
      `history: [${older}, ${line}] # short\n`,
    ],
  ] as const)('%s', ([, before, after]) => {
    expect(mend(profile(before))).toBe(profile(after));
  });

  test('comes last in a profile whose answers do', () => {
    const text = profile('');
    const answersLast = text.replace(/^(answers:[\s\S]*?)(^sources:[\s\S]*?)(?=^---)/m, '$2$1');
    expect(mend(answersLast)).toBe(
      answersLast.replace('[page] # the terms\n', `[page] # the terms\nhistory:\n  - ${line}\n`),
    );
  });

  test('is refused, with the line to write, where the layout has no place for it', () => {
    const text = `---\n{ name: mineo, kind: mvno, added: 2026-11-01, answers: { gift: { verdict: unknown, checked: 2026-11-20 } } }\n---\n`;
    expect(() => mend(text)).toThrow(`write it by hand below history:\n  - ${line}`);
  });
});
