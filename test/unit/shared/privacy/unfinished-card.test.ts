import { describe, expect, it } from 'vitest';
import { unfinishedCard } from '../../../../shared/privacy/unfinished-card.ts';

function heldOf(text: string, caret = text.length): string | null {
  const span = unfinishedCard(text, caret);
  return span === null ? null : text.slice(span.from, span.to);
}

describe('while a number is typed that may become a card', () => {
  it.each([
    ['card 41111111', null],
    ['card 411111111', '1'],
    ['card 4111 1111 1111', ' 1111'],
    ['card 4111 1111 1111 ', ' 1111'],
    ['card 4111-1111-1111-111', '-1111-111'],
    ['room 12 4111 1111 1111', ' 1111'],
    ['4111 1111\n1111', '\n1111'],
  ])('of %j the digits after the eighth stay: %j', (text, held) => {
    expect(heldOf(text)).toBe(held);
  });
});

it.each([
  ['another word follows', 'card 4111 1111 1111 ok'],
  ['it is a telephone number of the world', '+44 1111 1111 1111'],
  ['no card begins so', '0207 946 0018 12'],
  ['it is longer than any card', '4111 1111 1111 1112 1111'],
])('nothing is held when %s', (_why, text) => {
  expect(heldOf(text)).toBeNull();
});

it('nothing is held once the caret is elsewhere', () => {
  expect(heldOf('a 4111 1111 1111', 1)).toBeNull();
});
