import { words } from '../../../../shared/copy/words.ts';
import { usePhoneSetup } from '../../../state/use-phone-setup.ts';
import { Select } from '../../../ui/select.tsx';
import styles from './phone.module.css';
import { PortField } from './port-field.tsx';
import { Recipes } from './recipes.tsx';
import { WayRow } from './way-row.tsx';

const ADDRESSES = (['127.0.0.1', '::1'] as const).map((key) => ({ key, label: key }));

/** The connection to baresip: only to this computer. */
export function BaresipWay() {
  const [{ baresip }, change] = usePhoneSetup();
  return (
    <WayRow way="baresip" isOn={baresip.on} onSwitch={(on) => void change({ baresip: { ...baresip, on } })}>
      <div className={styles['pair']}>
        <Select
          label={words('phonePage.address')}
          choices={ADDRESSES}
          value={baresip.address}
          onChange={(address) => void change({ baresip: { ...baresip, address } })}
        />
        <PortField
          port={baresip.port}
          hint={words('phonePage.baresipPortHint')}
          save={(port) => void change({ baresip: { ...baresip, port } })}
        />
      </div>
      <Recipes way="baresip" port={baresip.port} />
    </WayRow>
  );
}
