// Settings: the forms of first run again, and how the app looks and listens. Each part saves by itself.

import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type WordKey, words } from '../../../shared/copy/words.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { Rail } from '../../regions/rail.tsx';
import type { SettingsPart } from '../../state/app-store.ts';
import { useApp, useShow } from '../../state/store-context.tsx';
import { DataPart } from './data-part.tsx';
import { KeysPart } from './keys-part.tsx';
import { LookPart } from './look-part.tsx';
import { PhonePart } from './phone/phone-part.tsx';
import { ProcessPart } from './process-part.tsx';
import { LimitsPart, PeoplePart, ShiftPart, YouPart } from './profile-parts.tsx';
import { ReportPart } from './report/report-part.tsx';
import { TeamPart } from './team-part.tsx';
import { RemindersPart } from './reminders-part.tsx';
import styles from './settings.module.css';

const PARTS: readonly { readonly id: SettingsPart; readonly label: WordKey; readonly Part: ComponentType }[] = [
  { id: 'you', label: 'settings.tab.you', Part: YouPart },
  { id: 'shift', label: 'settings.tab.shift', Part: ShiftPart },
  { id: 'limits', label: 'settings.tab.limits', Part: LimitsPart },
  { id: 'people', label: 'settings.tab.people', Part: PeoplePart },
  { id: 'process', label: 'settings.tab.process', Part: ProcessPart },
  { id: 'team', label: 'settings.tab.team', Part: TeamPart },
  { id: 'report', label: 'settings.tab.report', Part: ReportPart },
  { id: 'phone', label: 'settings.tab.phone', Part: PhonePart },
  { id: 'look', label: 'settings.tab.look', Part: LookPart },
  { id: 'keys', label: 'settings.tab.keys', Part: KeysPart },
  { id: 'reminders', label: 'settings.tab.reminders', Part: RemindersPart },
  { id: 'data', label: 'settings.tab.data', Part: DataPart },
];

export function Settings() {
  const part = useApp((state) => state.view.settingsPart);
  const show = useShow();
  return (
    <div className={styles['settings']}>
      <AppHeader title={words('settings.title')} lede={words('settings.lede')} />
      <Rail />
      <main className={styles['page']} aria-label={words('settings.title')}>
        <Tabs
          className={styles['tabs'] ?? ''}
          selectedKey={part}
          onSelectionChange={(key) => show({ settingsPart: key as SettingsPart })}
        >
          <TabList className={styles['list'] ?? ''} aria-label={words('settings.title')}>
            {PARTS.map(({ id, label }) => (
              <Tab key={id} id={id} className={styles['tab'] ?? ''}>
                {words(label)}
              </Tab>
            ))}
          </TabList>
          {PARTS.map(({ id, Part }) => (
            <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
              <Part />
            </TabPanel>
          ))}
        </Tabs>
      </main>
    </div>
  );
}
