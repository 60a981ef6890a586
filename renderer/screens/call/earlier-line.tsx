import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { Customer } from '../../../shared/customer/record.ts';
import type { CallSummary, OpenCall } from '../../../shared/desk/desk.ts';
import { wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useDesk, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './lines.module.css';

/** The customer's earlier calls, folded into one line (c.7). */
export function EarlierLine({ open }: { readonly open: OpenCall }) {
  const [isOpen, setOpen] = useState(false);
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const { earlier } = open;
  const [last] = earlier;
  if (last === undefined) return null;
  const dayOf = (call: CallSummary): string => dayInWords(wallMoment(call.at, zone).day, 'short');
  const line = words('notes.earlierLine', { n: open.contact - 1, when: dayOf(last), gist: last.gist });
  return (
    <div className={styles['earlier']}>
      <span className={styles['label']}>{words('notes.earlier')}</span>
      <div className={styles['fold']}>
        <Button aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <span className={styles['cut']}>{line}</span>
          {isOpen ? <ChevronDown size={14} aria-hidden="true" /> : <ChevronRight size={14} aria-hidden="true" />}
        </Button>
        {isOpen ? (
          <ul className={styles['calls']}>
            {earlier.map((call) => (
              <EarlierCall key={call.callId} call={call} customer={open.customer} day={dayOf(call)} />
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

interface EarlierCallProps {
  readonly call: CallSummary;
  readonly customer: Customer | null;
  readonly day: string;
}

function EarlierCall({ call, customer, day }: EarlierCallProps) {
  const show = useShow();
  const callsOf = customer === null ? null : { id: customer.id, name: customer.name ?? words('find.unnamed') };
  return (
    <li>
      <Button onPress={() => show({ screen: 'history', openedCall: call.callId, callsOf })}>
        <span className={styles['day']}>{day}</span>
        <span className={styles['cut']}>{call.gist}</span>
      </Button>
    </li>
  );
}
