import type { Person } from '../../shared/agent/people.ts';
import { clock } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import type { Availability } from '../../shared/options/free.ts';
import type { ZoneId } from '../../shared/time.ts';

/** "free now", "busy until 14:20", "here 12:00–20:00". */
export function availabilityText({ hours }: Person, availability: Availability, zone: ZoneId): string {
  if (availability.kind === 'free') return words('help.person.free');
  if (availability.kind === 'busy') return words('help.person.busy', { time: clock(availability.until, zone) });
  return hours === null ? words('help.person.unknown') : words('help.person.off', { from: hours.start, to: hours.end });
}
