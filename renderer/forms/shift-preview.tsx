import type { AgentProfile } from '../../shared/agent/profile.ts';
import { type ProfileDraft, readProfile } from '../../shared/agent/profile-draft.ts';
import { hoursAndMinutes } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { MINUTE_MS, minutesOf, type WallTime, wallTimeOf } from '../../shared/time.ts';
import { Preview, SpokenLine } from './form-page.tsx';
import styles from './form.module.css';

/** The last minutes of a shift in which nothing can be promised (c.5 #2). */
const CLOSING_MINUTES = 10;
const MINUTES_PER_DAY = 1440;

/** What these hours let the agent promise, and what they will say about a time outside them. */
export function ShiftPreview({ draft }: { readonly draft: ProfileDraft }) {
  const names = { lunch: words('form.lunch'), pause: words('form.pause') };
  const read = readProfile({ ...draft, name: draft.name || '…', directNumber: draft.directNumber || '…' }, names);
  if (read.kind === 'refused') return null;
  const { start, end, breaks } = read.value.shift;
  const length = spanMinutes(start, end);
  const free = breaks.reduce((rest, entry) => rest - spanMinutes(entry.start, entry.end), length - CLOSING_MINUTES);
  const after = wallTimeOf(minutesOf(end) + 30);
  const [a, b] = [spoken(start), spoken(wallTimeOf(minutesOf(start) + 15))];
  return (
    <>
      <Preview title={words('form.canPromise', { time: hoursAndMinutes(Math.max(0, free) * MINUTE_MS) })}>
        <ShiftBand shift={read.value.shift} length={length} />
        <p className={styles['after']}>{words('form.breaksStayFree')}</p>
      </Preview>
      <Preview title={words('form.askedFor', { time: after })}>
        <SpokenLine line={words('form.ratherGive', { when: words('form.tomorrow'), a, b })} typed={[a, b]} />
      </Preview>
    </>
  );
}

function ShiftBand({ shift, length }: { readonly shift: AgentProfile['shift']; readonly length: number }) {
  const share = (minutes: number): string => `${(minutes / length) * 100}%`;
  const closing = { start: wallTimeOf(minutesOf(shift.end) - CLOSING_MINUTES), end: shift.end };
  return (
    <>
      <div className={styles['band']} aria-hidden="true">
        {[...shift.breaks, closing].map((entry) => (
          <i
            key={entry.start}
            style={{
              insetInlineStart: share(spanMinutes(shift.start, entry.start)),
              width: share(spanMinutes(entry.start, entry.end)),
            }}
          />
        ))}
      </div>
      <p className={styles['axis']} aria-hidden="true">
        <span>{spoken(shift.start)}</span>
        <span>{spoken(shift.end)}</span>
      </p>
    </>
  );
}

/** Minutes from one wall time to the next occurrence of the other: a night shift passes midnight. */
function spanMinutes(from: WallTime, to: WallTime): number {
  return (minutesOf(to) - minutesOf(from) + MINUTES_PER_DAY) % MINUTES_PER_DAY || (from === to ? MINUTES_PER_DAY : 0);
}

function spoken(time: WallTime): string {
  return time.replace(/^0/, '');
}
