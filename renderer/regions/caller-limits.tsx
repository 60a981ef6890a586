import { PhoneOff } from 'lucide-react';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import styles from './caller-limits.module.css';

/** Check 6: what this customer asked of us about calls, and the way to write it down. */
export function CallerLimits({ open: { customer, call } }: { readonly open: OpenCall }) {
  const show = useShow();
  if (customer === null || call.phase === 'finished') return null;
  const { notBefore, doNotCall } = customer;
  return (
    <span className={styles['limits']}>
      {doNotCall ? (
        <b className={styles['barred']}>
          <PhoneOff size="0.875rem" aria-hidden="true" />
          {words('strip.doNotCall')}
        </b>
      ) : null}
      {!doNotCall && notBefore !== null ? words('strip.notBefore', { time: notBefore }) : null}
      <Button tone="link" onPress={() => show({ bar: { kind: 'limits' } })}>
        {words('strip.limits')}
      </Button>
    </span>
  );
}
