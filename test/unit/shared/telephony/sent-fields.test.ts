import { describe, expect, it } from 'vitest';
import { fieldsNamed, parseJsonFields, plusesPutBack } from '../../../../shared/telephony/sent-fields.ts';

describe('fields by name', () => {
  it('absent and empty are the same', () => {
    const sent = [
      ['a', ' '],
      ['b', 'x'],
    ] as const;
    expect(fieldsNamed(sent, ['a', 'b', 'c'])).toEqual({ kind: 'done', value: { b: 'x' } });
  });

  it('twice is refused, also when both say the same', () => {
    const sent = [
      ['a', 'x'],
      ['a', 'x'],
    ] as const;
    expect(fieldsNamed(sent, ['a'])).toEqual({ kind: 'refused', reason: 'givenTwice' });
    expect(fieldsNamed(sent, ['b'])).toEqual({ kind: 'done', value: {} });
  });
});

describe('fields of JSON', () => {
  it('are texts and whole numbers; what nobody reads may be anything', () => {
    const sent = { a: 'x', b: 493012, c: null, other: [{}] };
    expect(parseJsonFields(sent, ['a', 'b', 'c'])).toEqual({
      kind: 'done',
      value: [
        ['a', 'x'],
        ['b', '493012'],
      ],
    });
  });

  it.each([null, 'a', 7, true, [], [['a', 'x']], { a: ['x'] }, { a: {} }, { a: 1.5 }, { a: 1e21 }, { a: false }])(
    '%j is not readable',
    (sent) => {
      expect(parseJsonFields(sent, ['a'])).toEqual({ kind: 'refused', reason: 'notReadable' });
    },
  );
});

it.each([
  [' 4930', '+4930'],
  ['   49', '+49'],
  ['4930', '4930'],
  ['+4930', '+4930'],
  [' x', ' x'],
  ['49 30', '49 30'],
])('the number %j was %j, and a name stays as it is', (sent, meant) => {
  const fields = [
    ['number', sent],
    ['name', sent],
  ] as const;
  expect(plusesPutBack(fields, ['number'])).toEqual([
    ['number', meant],
    ['name', sent],
  ]);
});
