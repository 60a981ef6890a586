import { expect, it } from 'vitest';
import { headerValues, isOwnPath } from '../../../../electron/node/raw-headers.ts';

it('header values come in the order sent, whatever the case of their names', () => {
  expect(headerValues({ rawHeaders: ['A', '1', 'b', 'a', 'a', '2'] }, 'a')).toEqual(['1', '2']);
});

it.each<[string | undefined, boolean]>([
  ['/', true],
  ['/a?b=/c', true],
  ['', false],
  [undefined, false],
  ['*', false],
  ['a', false],
  ['http://127.0.0.1/', false],
  ['//evil.example/', false],
  ['/\\evil.example/', false],
])('%j is a path of this server: %s', (url, isOurs) => {
  expect(isOwnPath({ url })).toBe(isOurs);
});
