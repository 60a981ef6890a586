// Cases: every open one, who has waited longest for a word from us first (002-06), and one of them opened without a
// call: its steps and its end are worked on here too.

import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { CASE_SORTS, type CaseRow, type CaseSort, sortedCases } from '../../../shared/case/rows.ts';
import { words } from '../../../shared/copy/words.ts';
import type { CaseId } from '../../../shared/ids.ts';
import { AppHeader } from '../../regions/app-header.tsx';
import { CaseParts } from '../../regions/case/case-parts.tsx';
import { Rail } from '../../regions/rail.tsx';
import type { ShownCase } from '../../state/shown-case.ts';
import { useApp, useShow } from '../../state/store-context.tsx';
import { Select } from '../../ui/select.tsx';
import { CaseItem } from './case-item.tsx';
import styles from './cases.module.css';
import { useOpenCases, useShownCase } from './use-cases.ts';

const SORTS = CASE_SORTS.map((key) => ({ key, label: words(`cases.sort.${key}`) }));

export function Cases() {
  const rows = useOpenCases();
  const [sort, setSort] = useState<CaseSort>('heard');
  const sorted = rows === null ? null : sortedCases(rows, sort);
  const chosen = useApp((state) => state.view.openedCase);
  const shown = useShownCase(chosen ?? sorted?.[0]?.caseId ?? null);
  return (
    <div className={styles['cases']}>
      <AppHeader title={words('cases.title')} lede={words('cases.lede')} />
      <Rail />
      <section className={styles['hits']} aria-label={words('cases.list')} data-region="page">
        <div className={styles['ask']}>
          <Select label={words('cases.sort')} look="inside" choices={SORTS} value={sort} onChange={setSort} />
        </div>
        {sorted === null ? null : <CaseList rows={sorted} opened={shown?.case.id ?? null} />}
      </section>
      <main className={styles['opened']} aria-label={words('help.case.title')} tabIndex={-1}>
        {shown === null ? <p className={styles['quiet']}>{words('cases.openOne')}</p> : <OpenedCase shown={shown} />}
      </main>
    </div>
  );
}

function CaseList({ rows, opened }: { readonly rows: readonly CaseRow[]; readonly opened: CaseId | null }) {
  const show = useShow();
  if (rows.length === 0) return <p className={styles['nothing']}>{words('cases.none')}</p>;
  return (
    <GridList
      className={styles['list'] ?? ''}
      aria-label={words('cases.list')}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={opened === null ? [] : [opened]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) show({ openedCase: key as CaseId });
      }}
    >
      {rows.map((row) => (
        <GridListItem
          key={row.caseId}
          id={row.caseId}
          textValue={`${row.code} ${row.customerName ?? ''}`}
          className={styles['item'] ?? ''}
        >
          <CaseItem row={row} />
        </GridListItem>
      ))}
    </GridList>
  );
}

function OpenedCase({ shown }: { readonly shown: ShownCase }) {
  const { case: one, customer } = shown;
  return (
    <>
      <header className={styles['top']}>
        <h2 data-private="">{customer?.name ?? words('cases.unnamed')}</h2>
        <span className={styles['quiet']}>
          {words('strip.caseTitled', { code: one.code, title: one.title || words('help.case.untitled') })}
        </span>
      </header>
      <CaseParts shown={shown} key={one.id} />
    </>
  );
}
