import { words } from '../../shared/copy/words.ts';
import { draftLine } from '../state/draft-words.ts';
import { usePromiseDraft } from '../state/promise-draft.ts';
import { useActions } from '../state/use-actions.ts';
import { useDesk } from '../state/store-context.tsx';
import { usePrivateMark } from '../state/use-private.ts';
import { useSay } from '../state/use-say.ts';
import { Button } from '../ui/button.tsx';
import styles from './say-panel.module.css';
import { BoundaryActs, HoldNudge, PaceTick } from './say-extras.tsx';
import { useKeyName } from './use-key-name.ts';

/** The sentence to read aloud: the promise's read-back while one is being made, else the moment's line. */
export function SayPanel() {
  const draft = usePromiseDraft();
  const now = useSay();
  const nextKey = useKeyName('nextLine');
  const actions = useActions();
  const readBack = draft === null ? null : draftLine(draft);
  const title = readBack !== null ? words('sayTitle.readBack') : (now?.line.title ?? '');
  const text = readBack ?? now?.line.text ?? '';
  const mark = usePrivateMark(text);
  const next = readBack === null ? (now?.next ?? null) : null;
  return (
    <section className={styles['say']} aria-label={words('sayPanel.title')}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{words('sayPanel.title')}</h2>
        <span className={styles['moment']}>{title}</span>
        <StyleSwitch />
      </header>
      <HoldNudge />
      <blockquote className={styles['line']} {...mark}>
        “{text}”
      </blockquote>
      {now?.line.key === 'boundary' && readBack === null ? <BoundaryActs /> : null}
      {next === null ? null : (
        <p className={styles['next']}>
          <Button keyName={nextKey} preventFocusOnPress onPress={() => actions.sayNext(1)}>
            <span className={styles['cut']}>“{next.text}”</span>
          </Button>
        </p>
      )}
      <PaceTick />
    </section>
  );
}

/** Script or Flow (000-22): one press, remembered. */
function StyleSwitch() {
  const sayStyle = useDesk((desk) => desk.settings.preferences.sayStyle);
  const actions = useActions();
  const visible = `${words('sayPanel.script')} ${words('sayPanel.flow')}`;
  const name = `${visible}: ${words('sayPanel.style')}, ${words(`sayPanel.${sayStyle}`)}`;
  return (
    <span className={styles['switch']}>
      <Button preventFocusOnPress aria-label={name} onPress={() => void actions.switchStyle()}>
        <span className={sayStyle === 'script' ? styles['on'] : styles['off']}>{words('sayPanel.script')}</span>{' '}
        <span className={sayStyle === 'flow' ? styles['on'] : styles['off']}>{words('sayPanel.flow')}</span>
      </Button>
    </span>
  );
}
