import { expect, it } from 'vitest';
import { nameHas } from '../../../../../electron/core/queries/name-has.ts';

it.each([
  ['a part of it', 'Dana Lee', 'na l', true],
  ['other capitals and spaces around', 'Dana Lee', '  LEE ', true],
  ['without the accents it has', 'Zoë Núñez', 'zoe nunez', true],
  ['with accents it has not', 'Zoe Nunez', 'zoë', true],
  ['letters in another order', 'Dana Lee', 'lee dana', false],
  ['nothing', 'Dana Lee', ' ', true],
])('finds a name by %s', (_, name, typed, isFound) => {
  expect(nameHas(name, typed)).toBe(isFound);
});
