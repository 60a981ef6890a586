import { words } from '../../../shared/copy/words.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { TestReminder } from '../../forms/test-reminder.tsx';
import { useDesk, useNow } from '../../state/store-context.tsx';
import { Check } from '../../ui/field.tsx';
import styles from './settings.module.css';
import { usePreferences } from './use-preferences.ts';

export function RemindersPart() {
  const [preferences, change] = usePreferences();
  const folder = useDesk((desk) => desk.host.dataFolder);
  return (
    <div className={styles['stack']}>
      <TestReminder />
      <div className={styles['checks']}>
        <Check isSelected={preferences.sound} onChange={(sound) => void change({ sound })}>
          {words('settings.sound')}
        </Check>
        <Check isSelected={preferences.hideNames} onChange={(hideNames) => void change({ hideNames })}>
          {words('settings.hideNames')}
        </Check>
      </div>
      <div className={styles['facts']}>
        <LastChecked />
        <p>{words('settings.sleepNote')}</p>
        <p>{words('settings.dataFolder', { folder })}</p>
      </div>
    </div>
  );
}

function LastChecked() {
  const now = useNow(SECOND_MS);
  const checkedAt = useDesk((desk) => desk.health.remindersCheckedAt);
  if (checkedAt === null) return <p>{words('settings.neverChecked')}</p>;
  const seconds = Math.max(0, Math.floor((now - checkedAt) / SECOND_MS));
  return <p>{words('settings.lastChecked', { seconds })}</p>;
}
