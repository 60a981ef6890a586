import { describe, expect, it } from 'vitest';
import { labelInWords, labelOf, NOTE_LABELS, withoutLabel } from '../../../../shared/call/labels.ts';

describe('labels of a note line (c.7)', () => {
  it.each([
    ['r parcel lost', 'reason', 'parcel lost'],
    ['R parcel lost', 'reason', 'parcel lost'],
    ['d new one leaves tonight', 'resolution', 'new one leaves tonight'],
    ['x waiting for Ana', 'result', 'waiting for Ana'],
    ['Reason: parcel lost', 'reason', 'parcel lost'],
    ['resolution:sent', 'resolution', 'sent'],
    ['r ', 'reason', ''],
    ['r', null, 'r'],
    ['right away', null, 'right away'],
    [' r parcel lost', null, ' r parcel lost'],
    ['called Mon: r us', null, 'called Mon: r us'],
    ['Reasonable: yes', null, 'Reasonable: yes'],
    ['', null, ''],
  ] as const)('"%s"', (text, label, rest) => {
    expect(labelOf(text)).toEqual({ label, rest });
  });

  it('Backspace takes a label away for good', () => {
    for (const text of ['r u there', 'Reason: that is all']) {
      expect(labelOf(withoutLabel(text)).label).toBeNull();
      expect(withoutLabel(text).trim()).toBe(text);
    }
    expect(withoutLabel('no label here')).toBe('no label here');
  });

  it('are words on the screen', () => {
    expect(NOTE_LABELS.map(labelInWords)).toEqual(['Reason', 'Resolution', 'Result']);
  });
});
