// The help column. Say is pinned above the tabs, because the sentence must always be visible.

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CrmBlock } from '../bars/wrap-up/crm-block.tsx';
import { words } from '../../shared/copy/words.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import type { HelpTab } from '../state/app-store.ts';
import { useApp, useShow } from '../state/store-context.tsx';
import { useIsNarrow } from '../state/use-is-narrow.ts';
import { AskTab } from './ask-tab.tsx';
import { AuthorityTab } from './authority-tab.tsx';
import { CaseTab } from './case-tab.tsx';
import styles from './help.module.css';
import { RepSteps } from './rep-steps.tsx';
import { SayPanel } from './say-panel.tsx';

/** `saysHere`: false while the options bar runs the sentence through its rows. */
export function Help({ open, saysHere }: { readonly open: OpenCall; readonly saysHere: boolean }) {
  const tab = useApp((state) => state.view.helpTab);
  const isNarrow = useIsNarrow();
  const show = useShow();
  const code = open.case?.code;
  if (open.call.phase === 'wrapUp') {
    return (
      <HelpColumn>
        <SayPanel />
        <CrmBlock />
      </HelpColumn>
    );
  }
  return (
    <HelpColumn>
      {saysHere ? <SayPanel /> : null}
      {saysHere ? <RepSteps open={open} /> : null}
      <Tabs
        className={styles['tabs'] ?? ''}
        selectedKey={tab === 'notes' && !isNarrow ? 'authority' : tab}
        onSelectionChange={(key) => show({ helpTab: key as HelpTab })}
      >
        <TabList className={styles['list'] ?? ''} aria-label={words('help.title')}>
          {isNarrow ? <HelpTabLabel id="notes">{words('help.tab.notes')}</HelpTabLabel> : null}
          <HelpTabLabel id="authority">{words('help.tab.authority')}</HelpTabLabel>
          <HelpTabLabel id="ask">{words('help.tab.ask')}</HelpTabLabel>
          <HelpTabLabel id="case">
            {code === undefined ? words('help.tab.case') : words('help.tab.caseCode', { code })}
          </HelpTabLabel>
        </TabList>
        {isNarrow ? <TabPanel id="notes" className={styles['notes'] ?? ''} /> : null}
        <TabPanel id="authority" className={styles['panel'] ?? ''}>
          <AuthorityTab open={open} />
        </TabPanel>
        <TabPanel id="ask" className={styles['panel'] ?? ''}>
          <AskTab open={open} />
        </TabPanel>
        <TabPanel id="case" className={styles['panel'] ?? ''}>
          <CaseTab open={open} />
        </TabPanel>
      </Tabs>
    </HelpColumn>
  );
}

function HelpColumn({ children }: { readonly children: React.ReactNode }) {
  return (
    <aside className={styles['help']} aria-label={words('help.title')} data-region="help">
      {children}
    </aside>
  );
}

function HelpTabLabel({ id, children }: { readonly id: HelpTab; readonly children: string }) {
  return (
    <Tab id={id} className={styles['tab'] ?? ''}>
      {children}
    </Tab>
  );
}
