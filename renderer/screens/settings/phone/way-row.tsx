import type { ReactNode } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import type { WayState } from '../../../../shared/telephony/desk-phone.ts';
import type { WayIn } from '../../../../shared/telephony/event.ts';
import { useDesk } from '../../../state/store-context.tsx';
import { Shape, type ShapeName } from '../../../ui/shape.tsx';
import { Switch } from '../../../ui/switch.tsx';
import styles from './phone.module.css';
import { standingInWords } from './standing-in-words.ts';

interface WayRowProps {
  readonly way: WayIn;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** What is set once it is on; also what to paste. */
  readonly children?: ReactNode;
}

const SHAPES: Readonly<Record<WayState['state'], ShapeName>> = {
  off: 'ended',
  opening: 'draft',
  open: 'yes',
  failed: 'late',
};

/** One way in: what it is, how it really stands, and its switch. */
export function WayRow({ way, isOn, onSwitch, children }: WayRowProps) {
  const name = words(`phonePage.way.${way}`);
  const isOffered = useDesk(({ phone }) => phone.offered.includes(way));
  return (
    <section className={styles['way']} aria-label={name}>
      <div className={styles['row']}>
        <h3 className={styles['name']}>{name}</h3>
        <p className={styles['what']}>{words(`phonePage.what.${way}`)}</p>
        {isOffered || isOn ? (
          <Switch label={words('phonePage.switch', { way: name })} isSelected={isOn} onChange={onSwitch} />
        ) : null}
        <Standing way={way} isOffered={isOffered} />
      </div>
      {isOn && isOffered ? <div className={styles['body']}>{children}</div> : null}
    </section>
  );
}

function Standing({ way, isOffered }: { readonly way: WayIn; readonly isOffered: boolean }) {
  const standing = useDesk(({ phone }) => phone.ways.find((one) => one.way === way));
  const setup = useDesk((desk) => desk.settings.phone);
  const state = standing?.state ?? 'off';
  return (
    <p className={`${styles['standing']} ${styles[isOffered ? state : 'off']}`} role="status">
      <Shape name={SHAPES[isOffered ? state : 'off']} />
      {isOffered ? standingInWords(way, standing, setup) : words('phonePage.notOffered')}
    </p>
  );
}
