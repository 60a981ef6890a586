import { describe, expect, it } from 'vitest';
import { expandSnippet, snippetAt } from '../../../../shared/call/snippets.ts';

const snippets = [
  { name: 'lost', text: 'Parcel lost, ordered |, last seen |.' },
  { name: 'größe', text: 'Size wrong' },
];

describe('snippets (c.7)', () => {
  it('replace their name, semicolon included, and lead from stop to stop', () => {
    expect(snippetAt('so ;lost', 8, snippets)).toEqual({
      from: 3,
      to: 8,
      text: 'Parcel lost, ordered , last seen .',
      stops: [21, 33],
    });
  });

  it.each([';lost', ';LOST', 'x ;größe'])('"%s" is one, whatever the capitals and letters', (line) => {
    expect(snippetAt(line, line.length, snippets)).not.toBeNull();
  });

  it.each(['lost', ';los', ';losts', 'a;lost', ';', ''])('"%s" is none', (line) => {
    expect(snippetAt(line, line.length, snippets)).toBeNull();
  });

  it('looks in front of the caret only', () => {
    expect(snippetAt(';lost and found', 5, snippets)?.to).toBe(5);
    expect(snippetAt(';lost and found', 9, snippets)).toBeNull();
  });

  it('without marks the caret goes to the end', () => {
    expect(expandSnippet('Size wrong')).toEqual({ text: 'Size wrong', stops: [10] });
  });
});
