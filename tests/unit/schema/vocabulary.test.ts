import { expect, test } from 'vitest';
import { capabilities, capabilitiesOf, operatorKinds } from '#lib/schema/vocabulary.ts';

test.for(operatorKinds.filter((kind) => kind !== 'travel'))('a %s is asked every question', (kind) => {
  expect(capabilitiesOf(kind)).toEqual(capabilities);
});

test('a travel eSIM is asked every question but those that it answers by being one', () => {
  const unasked = capabilities.filter((capability) => !capabilitiesOf('travel').includes(capability));
  expect(unasked).toEqual(['esim', 'visitor']);
});
