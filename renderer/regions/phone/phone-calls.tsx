// Calls of the phone that are not the one on the desk: a quiet list beside it. It pushes, covers nothing, and never takes
// the caret; the announcer says each new one once.

import { words } from '../../../shared/copy/words.ts';
import { parseNumber, sameNumber } from '../../../shared/phone/parse.ts';
import type { PhoneCall } from '../../../shared/telephony/desk-phone.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Shape } from '../../ui/shape.tsx';
import { PhoneCallRow } from './phone-call-row.tsx';
import styles from './phone-calls.module.css';

/** While somebody is on the desk, only what goes on: the rest waits. In the compact window there is room for one. */
export function PhoneCalls({ isSmall = false }: { readonly isSmall?: boolean }) {
  const calls = useDesk(({ phone }) => phone.calls);
  const isBusy = useDesk(({ call }) => call !== null && call.call.phase !== 'wrapUp');
  const country = useDesk((desk) => desk.settings.profile?.country ?? 'US');
  if (calls.length === 0) return null;
  const listed = isBusy ? calls.filter(({ state }) => state !== 'ended') : calls;
  const shown = isSmall ? listed.slice(0, 1) : listed;
  const others = calls.length - shown.length;
  return (
    <section
      className={styles['calls']}
      aria-label={words('phoneCall.list')}
      data-small={isSmall || undefined}
      data-busy={isBusy || undefined}
    >
      {!isSmall && haveTwins(calls, country) ? (
        <p className={styles['twins']}>
          <Shape name="due" />
          {words('phoneCall.sameNumber')}
        </p>
      ) : null}
      <ul>
        {shown.map((call) => (
          <PhoneCallRow key={call.key} call={call} isSmall={isSmall} />
        ))}
      </ul>
      {others === 0 ? null : (
        <p className={styles['more']}>{words(isSmall ? 'phoneCall.more' : 'phoneCall.later', { n: others })}</p>
      )}
    </section>
  );
}

/** Two open calls of one number: only the agent can tell which is which. */
function haveTwins(calls: readonly PhoneCall[], country: string): boolean {
  const open = calls.filter(({ state, number }) => state !== 'ended' && number !== '');
  const numbers = open.map(({ number }) => parseNumber(number, country));
  return numbers.some((one, nth) => numbers.slice(nth + 1).some((other) => sameNumber(one, other)));
}
