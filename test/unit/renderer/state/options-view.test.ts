import { describe, expect, it } from 'vitest';
import { offerOf } from '../../../../renderer/state/options-view.ts';
import { danasCall, desk } from '../../../support/gallery/sample-day.ts';
import { at, LONDON } from '../../../support/times.ts';

const stopped = danasCall({ needs: [{ row: 'delivery', speed: 'overnight', cost: null }] });

describe('the offer of F8', () => {
  it('000-12, 000-15: the real limit is in the sentence, and option 3 names the hour that can be kept', () => {
    const offer = offerOf(desk({ call: stopped, promises: [] }), at('2026-03-18 14:02', LONDON));
    expect(offer?.view.lead).toContain('overnight delivery isn’t mine to give');
    expect(offer?.view.rows[2]?.sentence).toContain('within the hour');
    expect(offer?.callBack?.dueAt).toBe(at('2026-03-18 15:00', LONDON));
  });

  it('000-15: at 16:40 the line names another time than the hour', () => {
    const offer = offerOf(desk({ call: stopped, promises: [] }), at('2026-03-18 16:40', LONDON));
    expect(offer?.view.rows[2]?.sentence).not.toContain('within the hour');
    expect(offer?.callBack?.withinHour).toBe(false);
  });

  it('is none between calls', () => {
    expect(offerOf(desk(), at('2026-03-18 14:02', LONDON))).toBeNull();
  });
});
