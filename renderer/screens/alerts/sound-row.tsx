import { words } from '../../../shared/copy/words.ts';
import { useApp } from '../../state/store-context.tsx';
import { usePreferences } from '../../state/use-preferences.ts';
import { usePlay } from '../../state/use-sound.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AlertRow } from './alert-row.tsx';
import styles from './alerts.module.css';

const VOLUMES = [10, 25, 40, 55, 70, 85, 100];

/** The one short sound: whether, how loud, and how it sounds. */
export function SoundRow() {
  const [{ sound, volume }, change] = usePreferences();
  const play = usePlay();
  const isHeldBack = useApp((state) => state.isSoundHeldBack);
  const steps = VOLUMES.includes(volume) ? VOLUMES : [...VOLUMES, volume].sort((a, b) => a - b);
  return (
    <AlertRow name={words('alerts.sound')} facts={words(isHeldBack ? 'alerts.sound.heldBack' : 'alerts.sound.facts')}>
      <span className={styles['volume']}>
        <Select
          label={words('alerts.sound.volume')}
          look="inside"
          choices={steps.map((n) => ({ key: String(n), label: words('alerts.sound.percent', { n }) }))}
          value={String(volume)}
          onChange={(next) => void change({ volume: Number(next) })}
        />
      </span>
      <Button tone="line" onPress={() => play(volume)}>
        {words('alerts.sound.play')}
      </Button>
      <Switch label={words('alerts.sound')} isSelected={sound} onChange={(on) => void change({ sound: on })} />
    </AlertRow>
  );
}
