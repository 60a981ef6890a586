import type { KeyboardEvent } from 'react';
import type { OptionChoice } from '../../../shared/call/record.ts';
import { runningTime } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CallId } from '../../../shared/ids.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './agree-to-wait.module.css';

/** In the order of their digits. */
const RESULTS = ['permitted', 'notPermitted', 'transferred'] as const;

/** Option 1 or 2 under way: its minutes run until somebody says what came of it (000-18). */
export function OptionRunning({ callId, choice }: { readonly callId: CallId; readonly choice: OptionChoice }) {
  const now = useNow(SECOND_MS);
  const who = useDesk((desk) => desk.settings.people.find(({ id }) => id === choice.personId)?.name ?? 'none');
  const run = useRun();
  const close = useCloseBar();
  const end = async (result: (typeof RESULTS)[number]): Promise<void> => {
    if ((await run('endOption', { callId, result })) !== null) close();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const result = RESULTS[(digitPressed(event) ?? 0) - 1];
    if (result !== undefined) void end(result);
  };
  return (
    <BarFrame
      title={words('optionsBar.running', { option: choice.option, who })}
      lede={words('optionsBar.runningLede')}
      takesFocus
      onKeyDown={pressKey}
    >
      <p role="timer" className={styles['timer']}>
        {runningTime(now - choice.at)}
      </p>
      <div className={styles['acts']}>
        {RESULTS.map((result, index) => (
          <Button key={result} tone="line" keyName={String(index + 1)} onPress={() => void end(result)}>
            {words(`optionsBar.result.${result}`)}
          </Button>
        ))}
      </div>
    </BarFrame>
  );
}
