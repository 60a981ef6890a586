import { useState } from 'react';
import { words } from '../../../../shared/copy/words.ts';
import { usePhoneSetup } from '../../../state/use-phone-setup.ts';
import { AddPhone } from './add-phone.tsx';
import { PhoneRows } from './phone-rows.tsx';
import styles from './phone.module.css';
import { PortField } from './port-field.tsx';
import { Recipes } from './recipes.tsx';
import { type NewToken, TokenOnce } from './token-once.tsx';
import { WayRow } from './way-row.tsx';

/** The listener, the phones that may post to it, and the token of the one just added, while it is shown. */
export function WebhookWay() {
  const [setup, change] = usePhoneSetup();
  const [fresh, setFresh] = useState<NewToken | null>(null);
  const { listener } = setup;
  return (
    <WayRow way="webhook" isOn={listener.on} onSwitch={(on) => void change({ listener: { ...listener, on } })}>
      <div className={styles['narrow']}>
        <PortField
          port={listener.port}
          hint={words('phonePage.portHint')}
          save={(port) => void change({ listener: { ...listener, port } })}
        />
      </div>
      <PhoneRows onRemoved={(source) => setFresh((shown) => (shown?.source === source ? null : shown))} />
      {fresh === null ? (
        <AddPhone onAdded={setFresh} />
      ) : (
        <TokenOnce fresh={fresh} port={listener.port} onDone={() => setFresh(null)} />
      )}
      <Recipes way="webhook" port={listener.port} token={fresh?.token ?? null} />
      <p className={styles['caution']}>{words('phonePage.guard')}</p>
    </WayRow>
  );
}
