import { X } from 'lucide-react';
import { useId } from 'react';
import { SUPERVISOR_NOTICE } from '../../shared/case/supervisor-notice.ts';
import type { Notice, NoticeAction } from '../../shared/contract/events.ts';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { useApp, useAppStore, useDesk, useRun } from '../state/store-context.tsx';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import styles from './page-notices.module.css';

/**
 * Reminders shown in the page, where the host has no desktop to show them: lines that push, never cover, and never take
 * the caret. While somebody is on the line the rail says it all, and the announcer what became due or late; only the
 * supervisor whom the caller waits for is a line of its own (c.10).
 */
export function PageNotices() {
  const notices = useApp((state) => state.notices);
  const isCompact = useDesk(({ window }) => window.compact);
  const isQuiet = useDesk(({ call }) => isOnTheLine(call));
  const shown = isQuiet ? notices.filter(({ id }) => id === SUPERVISOR_NOTICE) : notices;
  if (isCompact || (isQuiet && shown.length === 0)) return null;
  return (
    <section className={styles['stack']} aria-label={words('app.notices')}>
      {shown.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function isOnTheLine(open: OpenCall | null): boolean {
  return open?.call.phase === 'ringing' || open?.call.phase === 'live';
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const titleId = useId();
  const store = useAppStore();
  const acts = usePromiseActs();
  const run = useRun();
  const isPromise = useDesk((desk) => desk.promises.some(({ id }) => id === notice.id));
  const close = (): void =>
    store.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== notice.id) }));
  // What tells of several is pressed as on the desktop: the host brings their list forward.
  const press = (act: NoticeAction): void => {
    if (isPromise) acts[act](notice.id as PromiseId);
    else void run('pressNotice', { noticeId: notice.id, act });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a notice is no set of form fields
    <div
      className={`${styles['line']} ${notice.urgent ? styles['urgent'] : ''}`}
      role="group"
      aria-labelledby={titleId}
    >
      <Shape name={notice.urgent ? 'late' : 'due'} />
      <p className={styles['words']} data-private="">
        <b id={titleId}>{notice.title}</b> {notice.body}
      </p>
      <div className={styles['acts']}>
        {notice.actions.map((action, index) => (
          <Button
            key={action.id}
            tone={index === 0 ? 'line' : 'plain'}
            preventFocusOnPress
            onPress={() => {
              close();
              press(action.id);
            }}
          >
            {action.label}
          </Button>
        ))}
        <Button
          aria-label={words('app.close')}
          icon={<X size={16} aria-hidden="true" />}
          preventFocusOnPress
          onPress={close}
        />
      </div>
    </div>
  );
}
