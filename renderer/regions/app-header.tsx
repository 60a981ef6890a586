import { Search } from 'lucide-react';
import { type WordKey, words } from '../../shared/copy/words.ts';
import type { Screen } from '../state/app-store.ts';
import { useApp, useDesk, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import styles from './app-header.module.css';
import { PhoneSign } from './phone/phone-sign.tsx';
import { useKeyName } from './use-key-name.ts';

const SCREENS = [
  { screen: 'desk', label: 'app.desk' },
  { screen: 'week', label: 'app.week' },
  { screen: 'cases', label: 'app.cases' },
  { screen: 'history', label: 'app.history' },
  { screen: 'alerts', label: 'app.alerts' },
  { screen: 'settings', label: 'app.settings' },
] as const satisfies readonly { screen: Screen; label: WordKey }[];

/** The strip of a screen without a call: where one is, and where one can go. */
export function AppHeader({ title, lede }: { readonly title: string; readonly lede: string }) {
  const show = useShow();
  const current = useApp((state) => state.view.screen);
  const isDemo = useDesk((desk) => desk.host.demo);
  const findKey = useKeyName('find');
  return (
    <header className={styles['header']} data-region="strip" tabIndex={-1}>
      <h1 className={styles['title']}>{title}</h1>
      <span className={styles['lede']}>{lede}</span>
      {isDemo ? <Tag>{words('app.demo')}</Tag> : null}
      <PhoneSign />
      <nav className={styles['nav']} aria-label={words('app.nav')}>
        <Button
          icon={<Search size={16} aria-hidden="true" />}
          keyName={findKey}
          onPress={() => show({ bar: { kind: 'find' } })}
        >
          {words('app.find')}
        </Button>
        {SCREENS.map(({ screen, label }) => (
          <span key={screen} className={screen === current ? styles['current'] : undefined}>
            <Button aria-current={screen === current ? 'page' : 'false'} onPress={() => show({ screen })}>
              {words(label)}
            </Button>
          </span>
        ))}
      </nav>
    </header>
  );
}
