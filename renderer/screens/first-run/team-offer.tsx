import { words } from '../../../shared/copy/words.ts';
import { useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './first-run.module.css';

/** Limits and people need not be typed where the team has a file; the profile is saved by now, so the app is ready. */
export function TeamOffer() {
  const show = useShow();
  return (
    <section className={styles['team']} aria-label={words('team.in')}>
      <p>{words('firstRun.team')}</p>
      <Button tone="line" onPress={() => show({ screen: 'settings', settingsPart: 'team' })}>
        {words('firstRun.importTeam')}
      </Button>
    </section>
  );
}
