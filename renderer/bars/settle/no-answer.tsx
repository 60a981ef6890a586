import type { KeyboardEvent } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { Button } from '../../ui/button.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { letterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import { AfterLastTry } from './after-last-try.tsx';
import styles from './settle-bar.module.css';
import type { TriedPromise } from './use-tried.ts';

export interface NoAnswerProps {
  readonly tried: TriedPromise;
  readonly onShowWords: () => void;
}

/** The try is noted (c.10): when the next one is, and the words for a voicemail or another time. */
export function NoAnswer({ tried, onShowWords }: NoAnswerProps) {
  const { who, nextTry, tries } = tried;
  const close = useCloseBar();
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (letterPressed(event) === 'W') onShowWords();
  };
  return (
    <BarFrame
      title={who === null ? words('noAnswer.titleUnnamed') : words('noAnswer.title', { who })}
      lede={nextTry === null ? words('noAnswer.last', { n: tries }) : words('noAnswer.next', { time: nextTry })}
      namesSomebody
      onKeyDown={pressKey}
    >
      <div className={styles['after']}>
        <Button tone="go" keyName="Enter" autoFocus onPress={close}>
          {words('app.dismiss')}
        </Button>
        <Button tone="line" keyName="W" onPress={onShowWords}>
          {words('noAnswer.showWords')}
        </Button>
        <AfterLastTry tried={tried} />
      </div>
    </BarFrame>
  );
}
