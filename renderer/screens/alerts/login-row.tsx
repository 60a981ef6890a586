import { words } from '../../../shared/copy/words.ts';
import type { Desk, StartsAtLogin } from '../../../shared/desk/desk.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AlertRow, StandingMark } from './alert-row.tsx';
import styles from './alerts.module.css';

/** L1: what the computer really does, beside what was asked of it. Where the two differ, the repair is one press. */
export function LoginRow() {
  const isWanted = useDesk(({ settings }) => settings.preferences.startAtLogin);
  const found = useDesk(({ health }) => health.startsAtLogin);
  const platform = useDesk(({ host }) => host.platform);
  const run = useRun();
  const set = (on: boolean): void => void run('setStartAtLogin', { on });
  const isLost = isWanted && (found === 'off' || found === 'blocked');
  const name = words('alerts.login');
  const facts = <span className={isLost ? styles['look'] : undefined}>{factsOf(found, isWanted, platform)}</span>;
  return (
    <AlertRow name={name} facts={facts}>
      {isLost ? (
        <Button tone="line" onPress={() => set(true)}>
          {words('alerts.login.again')}
        </Button>
      ) : null}
      {found === 'unavailable' ? (
        <StandingMark standing="notHere" />
      ) : (
        <Switch label={name} isSelected={isWanted} onChange={set} />
      )}
    </AlertRow>
  );
}

function factsOf(found: StartsAtLogin, isWanted: boolean, platform: Desk['host']['platform']): string {
  switch (found) {
    case 'on':
      return words('alerts.login.on');
    case 'off':
      return words(isWanted ? 'alerts.login.lost' : 'alerts.login.off');
    case 'blocked':
      return words(isWanted ? `alerts.login.blocked.${platform}` : 'alerts.login.off');
    case 'unavailable':
      return words('alerts.login.unavailable');
  }
}
