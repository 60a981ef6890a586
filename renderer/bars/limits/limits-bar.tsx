import { PhoneOff } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { readNotBefore } from '../../../shared/bar/not-before.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { type Limits, useKeepLimits } from '../../state/use-limits.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import styles from './limits-bar.module.css';

/** Check 6: from when they may be called, or that they may not be. `typed` is what followed `/limits`. */
export function LimitsBar({ typed }: { readonly typed: string }) {
  const open = useDesk((desk) => desk.call);
  const now = { notBefore: open?.customer?.notBefore ?? null, doNotCall: open?.customer?.doNotCall ?? false };
  const [text, setText] = useState(typed === '' ? (now.notBefore ?? '') : typed);
  const [isWrong, setWrong] = useState(false);
  const keepLimits = useKeepLimits();
  const close = useCloseBar();
  const keep = async (limits: Limits): Promise<void> => {
    if (await keepLimits(limits)) close();
  };
  const keepTime = (): void => {
    const read = readNotBefore(text);
    setWrong(read.kind === 'refused');
    if (read.kind === 'done') void keep({ ...now, notBefore: read.value });
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!enterPressed(event)) return;
    event.preventDefault();
    keepTime();
  };
  if (open === null) {
    return (
      <BarFrame title={words('limits.title')} takesFocus>
        {words('limits.nobody')}
      </BarFrame>
    );
  }
  return (
    <BarFrame title={words('limits.title')} lede={words('limits.lede')} onKeyDown={pressKey}>
      <div className={styles['row']}>
        <Field
          label={words('limits.notBefore')}
          autoFocus
          maxLength={40}
          value={text}
          hint={words('limits.hint')}
          problem={isWrong ? words('limits.notATime') : undefined}
          onChange={(next) => {
            setText(next);
            setWrong(false);
          }}
        />
        <Button tone="go" keyName="Enter" onPress={keepTime}>
          {words('limits.keep')}
        </Button>
      </div>
      <Stop isStopped={now.doNotCall} onChange={(doNotCall) => void keep({ ...now, doNotCall })} />
    </BarFrame>
  );
}

/** 003-34, with undo rather than a question. */
function Stop({ isStopped, onChange }: { isStopped: boolean; onChange: (doNotCall: boolean) => void }) {
  return (
    <div className={styles['stop']}>
      <Button tone="line" onPress={() => onChange(!isStopped)} icon={<PhoneOff size="1rem" aria-hidden="true" />}>
        {words(isStopped ? 'limits.allow' : 'limits.stop')}
      </Button>
      <span>{words(isStopped ? 'limits.stopped' : 'limits.stopHint')}</span>
    </div>
  );
}
