// The page Phone: each way in with what to paste into the phone, what really came in, and a test of the real phone.
// Nothing here has a Save button: a switch counts at once.

import { words } from '../../../../shared/copy/words.ts';
import { usePhoneSetup } from '../../../state/use-phone-setup.ts';
import { Check } from '../../../ui/field.tsx';
import settings from '../settings.module.css';
import { BaresipWay } from './baresip-way.tsx';
import { DialForm } from './dial-form.tsx';
import { PhoneLog } from './phone-log.tsx';
import { Recipes } from './recipes.tsx';
import { RingMe } from './ring-me.tsx';
import { WayRow } from './way-row.tsx';
import { WebhookWay } from './webhook-way.tsx';

export function PhonePart() {
  const [setup, change] = usePhoneSetup();
  return (
    <div className={settings['stack']}>
      <section aria-label={words('phonePage.ways')}>
        <h2 className={settings['heading']}>{words('phonePage.ways')}</h2>
        <p className={settings['lede']}>{words('phonePage.waysLede')}</p>
        <WebhookWay />
        <WayRow way="link" isOn={setup.link.on} onSwitch={(on) => void change({ link: { on } })}>
          <Recipes way="link" port={setup.listener.port} />
        </WayRow>
        <WayRow way="command" isOn={setup.command.on} onSwitch={(on) => void change({ command: { on } })}>
          <Recipes way="command" port={setup.listener.port} />
        </WayRow>
        <BaresipWay />
      </section>
      <RingMe />
      <PhoneLog />
      <section aria-label={words('phonePage.rings')}>
        <h2 className={settings['heading']}>{words('phonePage.rings')}</h2>
        <Check isSelected={setup.comesIntoView} onChange={(comesIntoView) => void change({ comesIntoView })}>
          {words('phonePage.comesIntoView')}
        </Check>
      </section>
      <DialForm />
    </div>
  );
}
