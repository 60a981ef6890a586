import { words } from '../../../shared/copy/words.ts';
import { useApp, useDesk, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './phone-calls.module.css';

/** A way in that is switched on and broken; nothing at all while none is. Leads to the page that says why. */
export function PhoneSign() {
  const broken = useDesk(({ phone }) => phone.ways.find(({ state }) => state === 'failed'));
  const isThere = useApp(({ view }) => view.screen === 'settings' && view.settingsPart === 'phone');
  const show = useShow();
  if (broken === undefined || isThere) return null;
  return (
    <span className={styles['sign']} data-sign="">
      <Button
        icon={<Shape name="due" />}
        aria-label={words('phoneSign.show', { way: words(`phonePage.way.${broken.way}`) })}
        onPress={() => show({ screen: 'settings', settingsPart: 'phone', bar: null })}
      >
        {words('phoneSign.failed')}
      </Button>
    </span>
  );
}
