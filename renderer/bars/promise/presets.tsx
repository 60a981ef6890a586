import { Button } from 'react-aria-components';
import { PRESETS } from '../../../shared/bar/presets.ts';
import { words } from '../../../shared/copy/words.ts';
import { understandTime } from '../../../shared/guard/spoken-time.ts';
import type { PromiseDraft } from '../../state/promise-draft.ts';
import { KeyCap } from '../key-cap.tsx';
import { useEditPromise } from './use-edit-promise.ts';
import styles from './presets.module.css';

/** The five presets as buttons; the one that means the typed time is marked. `onChosen` gives the caret back. */
export function Presets({ draft, onChosen }: { readonly draft: PromiseDraft; readonly onChosen: () => void }) {
  const { editTyped } = useEditPromise();
  const typedDue = draft.report?.dueAt ?? null;
  const choose = (typed: string): void => {
    editTyped(typed);
    onChosen();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box of its own
    <div role="group" aria-label={words('promiseBar.presets')} className={styles['presets']}>
      {PRESETS.map(({ digit, typed, key }) => {
        const isOn = typedDue !== null && presetDue(typed, draft) === typedDue;
        return (
          <Button
            key={key}
            className={styles['preset'] ?? ''}
            aria-pressed={isOn}
            data-on={isOn || undefined}
            onPress={() => choose(typed)}
          >
            <KeyCap name={digit} on={isOn} />
            {words(`promiseBar.preset.${key}`)}
          </Button>
        );
      })}
    </div>
  );
}

function presetDue(typed: string, { typedAt, facts: { profile } }: PromiseDraft): number | null {
  const understood = understandTime(typed, { now: typedAt, profile });
  return understood.kind === 'done' ? understood.value.dueAt : null;
}
