import { type KeyboardEvent, useEffect, useRef } from 'react';
import { QUICK_KEYS, type QuickKey } from '../../../shared/bar/wrap-up-choice.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { useWrapUp, type WrapUpUnderWay } from '../../state/wrap-up.ts';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed } from '../bar-keys.ts';
import { QuickColumn } from './quick-column.tsx';
import { WrapUpWhy } from './wrap-up-why.tsx';
import styles from './wrap-up-bar.module.css';

/** Five quick keys: a digit moves its column on, Enter finishes. Nothing here keeps the next call from starting. */
export function WrapUpBar() {
  const wrapUp = useWrapUp();
  return wrapUp === null ? null : <WrapUpColumns wrapUp={wrapUp} />;
}

function WrapUpColumns({ wrapUp }: { readonly wrapUp: WrapUpUnderWay }) {
  const { draft, asked, choose, press, finish } = wrapUp;
  const need = useDesk((desk) => desk.call?.notes.need.trim() ?? '');
  const columns = useRef<HTMLDivElement>(null);
  const pressedKey = useRef<QuickKey | null>(null);

  useEffect(() => {
    if (pressedKey.current === null) return;
    focusChosen(columns.current, pressedKey.current);
    pressedKey.current = null;
  });

  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const key = QUICK_KEYS[(digitPressed(event) ?? 0) - 1];
    if (key === undefined && !enterPressed(event)) return;
    // Heard on the way down from a radio, it must not be heard once more on the way up.
    event.stopPropagation();
    if (key === undefined) return void finish();
    pressedKey.current = key;
    press(key);
  };

  return (
    <BarFrame title={words('wrapUp.title')} lede={words('wrapUp.lede')} closes={false} takesFocus onKeyDown={pressKey}>
      {/* A radio keeps its keys to itself; here they belong to the bar. */}
      <div
        ref={columns}
        className={styles['columns']}
        onKeyDownCapture={(event) => {
          if (event.target instanceof HTMLInputElement) pressKey(event);
        }}
      >
        {QUICK_KEYS.map((key, index) => (
          <QuickColumn
            key={key}
            digit={index + 1}
            quickKey={key}
            draft={draft}
            need={key === 'needMet' ? need : ''}
            onChoose={choose}
          />
        ))}
      </div>
      <WrapUpWhy draft={draft} asked={asked} onChoose={choose} />
    </BarFrame>
  );
}

/** The choice a digit made takes the focus, so that it is spoken and arrows go on from it. */
function focusChosen(columns: HTMLElement | null, key: QuickKey): void {
  columns?.querySelector<HTMLElement>(`[data-quick="${key}"] input:checked`)?.focus();
}
