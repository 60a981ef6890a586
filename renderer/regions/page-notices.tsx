import { X } from 'lucide-react';
import type { Notice } from '../../shared/contract/events.ts';
import { words } from '../../shared/copy/words.ts';
import type { PromiseId } from '../../shared/ids.ts';
import { useApp, useAppStore, useDesk } from '../state/store-context.tsx';
import { usePromiseActs } from '../state/use-promise-acts.ts';
import { Button } from '../ui/button.tsx';
import styles from './page-notices.module.css';

/** Reminders shown in the page, where the host has no desktop to show them. They never take the caret. */
export function PageNotices() {
  const notices = useApp((state) => state.notices);
  return (
    <section className={styles['stack']} aria-label={words('app.notices')}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const store = useAppStore();
  const acts = usePromiseActs();
  const isPromise = useDesk((desk) => desk.promises.some(({ id }) => id === notice.id));
  const close = (): void =>
    store.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== notice.id) }));
  return (
    <div className={styles['card']} role={notice.urgent ? 'alert' : 'status'}>
      <b className={styles['title']}>{notice.title}</b>
      <p className={styles['body']}>{notice.body}</p>
      <div className={styles['acts']}>
        {isPromise
          ? notice.actions.map((action, index) => (
              <Button
                key={action.id}
                tone={index === 0 ? 'go' : 'plain'}
                preventFocusOnPress
                onPress={() => {
                  close();
                  acts[action.id](notice.id as PromiseId);
                }}
              >
                {action.label}
              </Button>
            ))
          : null}
      </div>
      <span className={styles['close']}>
        <Button
          aria-label={words('app.close')}
          icon={<X size={16} aria-hidden="true" />}
          preventFocusOnPress
          onPress={close}
        />
      </span>
    </div>
  );
}
