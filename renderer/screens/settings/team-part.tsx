// What the team shares: its file in and out, and its people as a table.

import { useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { PeopleTables } from '../../regions/team/people-tables.tsx';
import { TeamImport } from '../../regions/team/team-import.tsx';
import { TeamLook } from '../../regions/team/team-look.tsx';
import { useShare } from '../../regions/team/use-share.ts';
import { PlaceAsk } from '../../regions/your-data/place-ask.tsx';
import { useDesk } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './settings.module.css';

export function TeamPart() {
  return (
    <div className={styles['stack']}>
      <section aria-label={words('team.in')}>
        <h2 className={styles['heading']}>{words('team.in')}</h2>
        <p className={styles['lede']}>{words('team.inLede')}</p>
        <TeamImport />
      </section>
      <TeamExport />
      <section aria-label={words('people.table')}>
        <h2 className={styles['heading']}>{words('people.table')}</h2>
        <p className={styles['lede']}>{words('people.tableLede')}</p>
        <PeopleTables />
      </section>
    </div>
  );
}

/** Somebody puts their name to it: without one it is not written. */
function TeamExport() {
  const share = useShare('team');
  const [signedBy, setSignedBy] = useState(useDesk((desk) => desk.settings.grants[0]?.grantedBy ?? ''));
  const [isMissing, setMissing] = useState(false);
  const write = (typed: string | null): void => {
    setMissing(signedBy.trim() === '');
    if (signedBy.trim() !== '') void share.write(typed, signedBy.trim());
  };
  return (
    <section aria-label={words('team.out')}>
      <h2 className={styles['heading']}>{words('team.out')}</h2>
      <p className={styles['lede']}>{words('team.outLede')}</p>
      <div className={styles['grid']}>
        <Field
          label={words('team.signedBy')}
          maxLength={60}
          value={signedBy}
          problem={isMissing ? words('team.signedByProblem') : undefined}
          onChange={setSignedBy}
        />
      </div>
      <div className={styles['save']}>
        <PlaceAsk
          label={words('team.outFolder')}
          example="/media/stick"
          isBusy={false}
          acts={[{ label: words('team.export'), act: write }]}
        />
      </div>
      <TeamLook share={share} />
    </section>
  );
}
