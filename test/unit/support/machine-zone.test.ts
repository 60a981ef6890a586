import { describe, expect, it } from 'vitest';

describe('the machine of this run', () => {
  it('keeps the time of the zone that the run names, so that the runs in other zones prove something', () => {
    const zone = process.env.TZ ?? '';
    expect(zone).not.toBe('');
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const there = new Intl.DateTimeFormat('en-GB', { ...clock, timeZone: zone });
    const noon = new Date('2026-07-15T12:00:00Z');
    expect(new Intl.DateTimeFormat('en-GB', clock).format(noon)).toBe(there.format(noon));
    expect(`${String(noon.getHours()).padStart(2, '0')}:${String(noon.getMinutes()).padStart(2, '0')}`).toBe(
      there.format(noon),
    );
  });
});
