import { describe, expect, it } from 'vitest';
import { type AppLine, appLineField, setAppLines } from '../../../../renderer/notes/app-lines.ts';
import type { NoteLine } from '../../../../shared/call/record.ts';
import type { Instant } from '../../../../shared/time.ts';
import { type TypedNotes, typedNotes } from '../../../support/typed-notes.ts';

const line = (at: number, text: string): AppLine => ({ at: at as Instant, stamp: '14:05', text });
const typedLine = (at: number, text: string): NoteLine => ({ at: at as Instant, text });
const show = (notes: TypedNotes, ...lines: AppLine[]) => notes.apply({ effects: setAppLines.of(lines) });

/** Position and text of each painted line, top to bottom. */
function painted(notes: TypedNotes): [number, string][] {
  const found: [number, string][] = [];
  notes.state.field(appLineField).decorations.between(0, notes.state.doc.length, (from, _to, { spec }) => {
    found.push([from, spec.widget.line.text]);
  });
  return found;
}

/** `ab` begun at 10, `cd` at 20, `ef` at 30. */
const threeLines = () => typedNotes([typedLine(10, 'ab'), typedLine(20, 'cd'), typedLine(30, 'ef')]);

describe('lines that the app adds (DECISIONS 4)', () => {
  it('stand under the last line that was begun before them', () => {
    const notes = show(threeLines(), line(20, 'held'), line(29, 'back'), line(35, 'promise'));
    expect(painted(notes)).toEqual([
      [5, 'held'],
      [5, 'back'],
      [8, 'promise'],
    ]);
  });

  it('stand above everything when nothing was begun before them', () => {
    expect(painted(show(threeLines(), line(9, 'rang')))).toEqual([[0, 'rang']]);
  });

  it('never stand under the empty line that the caret waits in', () => {
    const notes = threeLines().at(40).enter();
    expect(painted(show(notes, line(50, 'held')))).toEqual([[8, 'held']]);
  });

  it('stay under their line while text is typed above it', () => {
    const notes = show(threeLines(), line(25, 'held'));
    notes.at(60).caret(0).type('12');
    expect(painted(notes)).toEqual([[7, 'held']]);
  });

  it('are not part of the text', () => {
    const notes = show(threeLines(), line(25, 'held'));
    expect(notes.text()).toBe('ab\ncd\nef');
  });

  it('go when their facts are undone', () => {
    expect(painted(show(show(threeLines(), line(25, 'held'))))).toEqual([]);
  });

  it('do not hold up the next key, with fifty of them over 20,000 lines', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => typedLine(index + 1, 'x'));
    const notes = show(typedNotes(many), ...Array.from({ length: 50 }, (_, index) => line(index, 'held')));
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      notes.type('y');
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
