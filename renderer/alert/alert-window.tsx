// The small window on top (mock `reminder`): the most urgent promise that is called out, its words and its three acts.
// It never has the keyboard, so nothing here waits for a key.

import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { words } from '../../shared/copy/words.ts';
import { type AlertShown, alertShown } from '../../shared/desk/alert-shown.ts';
import { SECOND_MS } from '../../shared/time.ts';
import { useFollowedCurtain } from '../state/curtain-channel.ts';
import { useApp, useDesk, useNow, useRun } from '../state/store-context.tsx';
import { useTheme } from '../state/use-theme.ts';
import { Button } from '../ui/button.tsx';
import { Shape, type ShapeName } from '../ui/shape.tsx';
import styles from './alert-window.module.css';

export function AlertWindow() {
  const isReady = useApp((state) => state.desk !== null);
  return isReady ? <ReadyWindow /> : null;
}

function ReadyWindow() {
  const now = useNow(SECOND_MS);
  const desk = useDesk((whole) => whole);
  useTheme();
  useFollowedCurtain();
  const shown = alertShown(desk, now);
  return shown.kind === 'promise' ? <PromiseAlert {...shown} /> : <TestAlert />;
}

function PromiseAlert(shown: Extract<AlertShown, { kind: 'promise' }>) {
  const { promiseId, isLate, title, body, promisedBy, actions, more } = shown;
  const run = useRun();
  return (
    <Frame
      tone={isLate ? 'late' : 'due'}
      title={title}
      acts={actions.map(({ id, label }, index) => (
        <Button
          key={id}
          tone={index === 0 ? 'go' : 'plain'}
          onPress={() => void run('pressNotice', { noticeId: promiseId, act: id })}
        >
          {label}
        </Button>
      ))}
    >
      <p data-private="">{body}</p>
      {more > 0 ? (
        <p className={styles['more']}>{words('alertWindow.more', { n: more })}</p>
      ) : (
        <p className={styles['small']} data-private="">
          {promisedBy}
        </p>
      )}
    </Frame>
  );
}

function TestAlert() {
  return (
    <Frame
      tone="test"
      title={words('notice.test.title')}
      acts={<HideButton tone="line">{words('app.close')}</HideButton>}
    >
      <p>{words('alertWindow.testBody')}</p>
    </Frame>
  );
}

const SHAPES: Readonly<Record<'late' | 'due' | 'test', ShapeName>> = { late: 'late', due: 'due', test: 'later' };

function Frame(props: {
  readonly tone: keyof typeof SHAPES;
  readonly title: string;
  readonly acts: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <main className={styles['window']}>
      <header className={`${styles['words']} ${styles[props.tone]}`}>
        <Shape name={SHAPES[props.tone]} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with large text the words scroll */}
        <div className={styles['text']} tabIndex={0}>
          <h1 data-private="">{props.title}</h1>
          {props.children}
        </div>
        <span className={styles['close']}>
          <HideButton label={words('alertWindow.hide')} icon={<X size={16} aria-hidden="true" />} />
        </span>
      </header>
      <footer className={styles['acts']}>{props.acts}</footer>
    </main>
  );
}

/** Puts the window away. That is no reaction: the ladder goes on. */
function HideButton(props: { tone?: 'line'; label?: string; icon?: ReactNode; children?: string }) {
  const { tone = 'plain', label, icon, children } = props;
  const run = useRun();
  return (
    <Button
      tone={tone}
      icon={icon}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onPress={() => void run('hideAlerts', {})}
    >
      {children}
    </Button>
  );
}
