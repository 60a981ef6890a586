import { describe, expect, it } from 'vitest';
import { linesOf, stampAt, stampField } from '../../../../renderer/notes/stamps.ts';
import type { NoteLine } from '../../../../shared/call/record.ts';
import type { Instant } from '../../../../shared/time.ts';
import { typedNotes } from '../../../support/typed-notes.ts';

/** Two lines, begun at 1 and at 2; what follows happens at 9. */
function twoLines() {
  const lines: NoteLine[] = [
    { at: 1 as Instant, text: 'parcel lost' },
    { at: 2 as Instant, text: 'wants refund' },
  ];
  return typedNotes(lines).at(9);
}

describe('a line begins (c.7)', () => {
  it('with its first character, not with the Enter before it', () => {
    const notes = typedNotes().at(1).type('a').at(2).enter();
    expect(notes.at(5).type('b').at(6).type('c').lines()).toEqual(['1 a', '5 bc']);
  });

  it('with its first character also at the very start', () => {
    expect(typedNotes().at(3).type('a').lines()).toEqual(['3 a']);
  });

  it('anew when it was emptied', () => {
    expect(twoLines().remove(12, 24).type('b').lines()).toEqual(['1 parcel lost', '9 b']);
  });

  it('with its own moment for each line typed one after the other', () => {
    const notes = typedNotes().at(1).type('a').enter().at(2).type('b').enter().at(3).type('c');
    expect(notes.lines()).toEqual(['1 a', '2 b', '3 c']);
  });

  it('all at once when many lines are pasted', () => {
    const notes = twoLines().enter().paste('x\ny\nz');
    expect(notes.lines()).toEqual(['1 parcel lost', '2 wants refund', '9 x', '9 y', '9 z']);
  });
});

describe('the stamp of a line stays', () => {
  it('when more is typed at its end, in it or in front of it', () => {
    expect(twoLines().caret(24).type('!').caret(15).type('?').caret(12).type('¿').lines()).toEqual([
      '1 parcel lost',
      '2 ¿wan?ts refund!',
    ]);
  });

  it('with its text when Enter is pressed in front of it', () => {
    expect(twoLines().caret(12).enter().lines()).toEqual(['1 parcel lost', '9 ', '2 wants refund']);
    expect(twoLines().caret(0).enter().lines()).toEqual(['9 ', '1 parcel lost', '2 wants refund']);
  });

  it('with both parts when Enter cuts it in two', () => {
    expect(twoLines().caret(6).enter().lines()).toEqual(['1 parcel', '1  lost', '2 wants refund']);
  });

  it('when lines are pasted in front of it', () => {
    expect(twoLines().caret(12).paste('x\n').lines()).toEqual(['1 parcel lost', '9 x', '2 wants refund']);
  });

  it('when a line joins the one before: the first counts', () => {
    expect(twoLines().remove(11, 12).lines()).toEqual(['1 parcel lostwants refund']);
  });

  it('when an empty line before it is deleted, from either side', () => {
    const withGap = () => twoLines().caret(12).enter();
    expect(withGap().remove(12, 13).lines()).toEqual(['1 parcel lost', '2 wants refund']);
    expect(withGap().remove(11, 12).lines()).toEqual(['1 parcel lost', '2 wants refund']);
  });

  it('when the whole line before it is deleted', () => {
    expect(twoLines().remove(0, 12).lines()).toEqual(['2 wants refund']);
  });

  it('when part of two lines is deleted: the first counts', () => {
    expect(twoLines().remove(6, 18).lines()).toEqual(['1 parcelrefund']);
  });

  it('when lines after it go', () => {
    expect(twoLines().remove(11, 24).lines()).toEqual(['1 parcel lost']);
  });
});

describe('undo and redo', () => {
  it('bring deleted lines back with their stamps', () => {
    const notes = twoLines().remove(0, 24);
    expect(notes.text()).toBe('');
    expect(notes.undo().lines()).toEqual(['1 parcel lost', '2 wants refund']);
    expect(notes.redo().undo().lines()).toEqual(['1 parcel lost', '2 wants refund']);
  });

  it('give typed lines the same moment again', () => {
    const notes = twoLines().enter().type('b');
    expect(notes.undo().at(20).redo().lines()).toEqual(['1 parcel lost', '2 wants refund', '9 b']);
  });
});

describe('the lines that are saved', () => {
  it('are one empty line for empty notes', () => {
    expect(linesOf(typedNotes().state)).toEqual([{ at: 0, text: '' }]);
  });

  it('are those that were read', () => {
    expect(twoLines().lines()).toEqual(['1 parcel lost', '2 wants refund']);
  });

  it('have a stamp at their start and nowhere else', () => {
    const stamps = twoLines().state.field(stampField);
    expect([0, 11, 12].map((from) => stampAt(stamps, from))).toEqual([1, null, 2]);
  });
});

describe('20,000 pasted lines', () => {
  const pasted = Array.from({ length: 20_000 }, (_, index) => `line ${index} of what the customer wrote`).join('\n');

  /** The fastest of five tries of `act`, in ms: what the machine does when nobody else uses it. */
  function fastest(act: () => unknown): number {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    });
    return Math.min(...times);
  }

  it('are stamped, typed into and read without holding up the next key', () => {
    expect(fastest(() => typedNotes().paste(pasted))).toBeLessThan(400);
    const notes = typedNotes().paste(pasted);
    expect(fastest(() => notes.type('x'))).toBeLessThan(50);
    expect(fastest(() => notes.caret(50).enter())).toBeLessThan(50);
    expect(fastest(() => linesOf(notes.state))).toBeLessThan(50);
  });

  it('are stamped each', () => {
    const lines = linesOf(typedNotes().at(4).paste(pasted).state);
    expect(lines).toHaveLength(20_000);
    expect(lines.every(({ at }) => at === 4)).toBe(true);
  });
});
