import { words } from '../../../shared/copy/words.ts';
import { useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './settings.module.css';

/** Where to look: everything about reminders is on the Alerts screen, once. */
export function RemindersPart() {
  const show = useShow();
  return (
    <div className={styles['facts']}>
      <p>{words('settings.remindersLede')}</p>
      <span>
        <Button tone="line" onPress={() => show({ screen: 'alerts' })}>
          {words('settings.openAlerts')}
        </Button>
      </span>
    </div>
  );
}
