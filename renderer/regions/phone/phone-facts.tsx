import { runningHold } from '../../../shared/call/on-the-line.ts';
import { clock } from '../../../shared/copy/format.ts';
import { listInWords } from '../../../shared/copy/lists.ts';
import { words } from '../../../shared/copy/words.ts';
import type { OpenCall } from '../../../shared/desk/desk.ts';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Shape } from '../../ui/shape.tsx';
import { useKeyName } from '../use-key-name.ts';
import { AsSent } from './as-sent.tsx';
import styles from './phone-calls.module.css';

/** What the phone told of the call on the desk: the name as sent, which moments are its own, and that it went silent. */
export function PhoneFacts({ open }: { readonly open: OpenCall }) {
  const { call } = open;
  const { phone } = call;
  if (phone === null) return null;
  const isHeldThere = runningHold(call)?.permission === 'notNoted';
  const isLost = phone.lostAt !== null && call.phase === 'live';
  return (
    <p className={styles['facts']}>
      {isLost ? <Lost open={open} /> : null}
      {isHeldThere ? (
        <span className={styles['heldThere']}>
          <Shape name="hold" />
          {words('phoneCall.onHold')}
        </span>
      ) : null}
      {phone.name === null ? null : <AsSent name={phone.name} />}
      {phone.told.length === 0 ? null : (
        <span className={styles['tells']}>
          {words('phoneCall.tells', { what: listInWords(phone.told.map((one) => words(`phoneCall.told.${one}`))) })}
        </span>
      )}
    </p>
  );
}

/** The compact window: only what must be known there, in the place of the number. */
export function PhoneFactsInShort({ open }: { readonly open: OpenCall }) {
  const { phone, phase } = open.call;
  if (phone === null) return null;
  if (phone.lostAt !== null && phase === 'live') return <Lost open={open} isSmall />;
  return phone.name === null || open.customer?.name ? null : <AsSent name={phone.name} isShort />;
}

/** Nobody will tell when it ends: the agent does. */
function Lost({ open, isSmall = false }: { readonly open: OpenCall; readonly isSmall?: boolean }) {
  const zone = useAgentZone();
  const key = useKeyName('wrapUp');
  const time = clock(open.call.phone?.lostAt ?? open.notes.savedAt, zone);
  return (
    <span className={styles['lost']}>
      <Shape name="due" />
      {words(isSmall ? 'phoneCall.lostShort' : 'phoneCall.lost', { time, key })}
    </span>
  );
}
