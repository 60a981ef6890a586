// Alerts: whether this computer can reach the agent, how it does, and what really happened. Everything here is asked of
// the computer or read from the log; nothing is assumed.

import { words } from '../../../shared/copy/words.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { Rail } from '../../regions/rail.tsx';
import styles from './alerts.module.css';
import { AlertHistory } from './alert-history.tsx';
import { Choices } from './choices.tsx';
import { Headline } from './headline.tsx';
import { MeansRows } from './means-rows.tsx';
import { useSelfTest } from './use-self-test.ts';

export function Alerts() {
  const test = useSelfTest();
  return (
    <div className={styles['alerts']}>
      <AppHeader title={words('alerts.title')} lede={words('alerts.lede')} />
      <Rail />
      <main className={styles['page']} aria-label={words('alerts.title')}>
        <Headline />
        <section className={styles['rows']} aria-label={words('alerts.means')}>
          <MeansRows test={test} />
        </section>
        <section className={styles['rows']} aria-label={words('alerts.choices')}>
          <Choices test={test} />
        </section>
        <AlertHistory />
        <p className={styles['note']}>{words('alerts.sleepNote')}</p>
      </main>
    </div>
  );
}
