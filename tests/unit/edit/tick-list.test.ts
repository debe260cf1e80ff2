import { expect, test } from 'vitest';
import { literally, tickList } from '#lib/edit/tick-list.ts';

test('tasks stand below the heading of their part, parts by name, tasks as they come', () => {
  const tasks = [
    { part: 'Japan', line: 'mineo' },
    { part: 'Canada', line: 'Fizz' },
    { part: 'Japan', line: 'au' },
  ];
  expect(tickList('3 checks', tasks, 'npm run content')).toBe(`## 3 checks

### Canada (1)

- [ ] Fizz

### Japan (2)

- [ ] mineo
- [ ] au`);
});

test('without tasks only the title stands there', () => {
  expect(tickList('Nothing', [], 'npm run content')).toBe('## Nothing');
});

test('a list that no issue could hold ends with the command for the rest; headings count all', () => {
  const tasks = Array.from({ length: 2000 }, (_, index) => ({
    part: 'Japan',
    line: `task ${String(index)} `.repeat(6),
  }));
  const text = tickList('2000 checks', tasks, 'npm run content -- stale');
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('### Japan (2000)');
  const shown = text.split('- [ ] ').length - 1;
  expect(shown).toBeGreaterThan(500);
  expect(text).toContain(
    `${String(2000 - shown)} more do not fit here; \`npm run content -- stale\` lists them.`,
  );
});

test('a name keeps its signs', () => {
  expect(literally('1_0*[x]`<b>')).toBe('1\\_0\\*\\[x\\]\\`\\<b\\>');
});
