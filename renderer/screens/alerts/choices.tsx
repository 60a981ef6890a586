import type { SelfTest } from '../../../shared/contract/methods.ts';
import { MUTABLE, type MutableNotice } from '../../../shared/agent/preferences.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { usePreferences } from '../../state/use-preferences.ts';
import { Check } from '../../ui/field.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AlertRow, StandingMark } from './alert-row.tsx';
import { FolderRow } from './folder-row.tsx';
import { LoginRow } from './login-row.tsx';
import { PauseRow } from './pause-row.tsx';

/** How the agent wants to be reminded, and what the computer makes of it. */
export function Choices({ test }: { readonly test: SelfTest | null }) {
  return (
    <>
      <LoginRow />
      <AwakeRow />
      <NamesRow />
      <ExtraRow />
      <PauseRow />
      <FolderRow folder={test?.folder ?? null} />
    </>
  );
}

/** T5: a computer that falls asleep sleeps through the start of a window. */
function AwakeRow() {
  const [{ keepAwake }, change] = usePreferences();
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const name = words('alerts.awake');
  if (!isDesktop)
    return (
      <AlertRow name={name} facts={words('alerts.awake.page')}>
        <StandingMark standing="notHere" />
      </AlertRow>
    );
  return (
    <AlertRow name={name} facts={words('alerts.awake.facts')}>
      <Switch label={name} isSelected={keepAwake} onChange={(on) => void change({ keepAwake: on })} />
    </AlertRow>
  );
}

/** c.10: lock-screen privacy. */
function NamesRow() {
  const [{ hideNames }, change] = usePreferences();
  const name = words('alerts.names');
  return (
    <AlertRow name={name} facts={words('alerts.names.facts')}>
      <Switch label={name} isSelected={hideNames} onChange={(on) => void change({ hideNames: on })} />
    </AlertRow>
  );
}

/** c.10: these can be muted; *due* and *late* have no box. */
function ExtraRow() {
  const [{ muted }, change] = usePreferences();
  const want = (notice: MutableNotice, isWanted: boolean): void => {
    const others = muted.filter((one) => one !== notice);
    void change({ muted: isWanted ? others : [...others, notice] });
  };
  return (
    <AlertRow name={words('alerts.extra')} facts={words('alerts.extra.facts')}>
      {MUTABLE.map((notice) => (
        <Check key={notice} isSelected={!muted.includes(notice)} onChange={(isWanted) => want(notice, isWanted)}>
          {words(`alerts.extra.${notice}`)}
        </Check>
      ))}
    </AlertRow>
  );
}
