import { useState } from 'react';
import type { Grant } from '../../../shared/authority/grants.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { readDay } from './read-day.ts';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';

interface DetailDraft {
  readonly grantedBy: string;
  readonly policyLine: string;
  readonly reviewDay: string;
  /** `2`; empty for any number of times. */
  readonly times: string;
  readonly per: Per;
}

type Per = NonNullable<Grant['howOften']>['per'];
const PERS = (['day', 'week', 'month'] as const).map((key) => ({ key, label: words(`settings.per.${key}`) }));

/** Who signed each limit, which policy line it quotes (003-03), and the last day it is valid (000-04). */
export function GrantDetails() {
  const grants = useDesk((desk) => desk.settings.grants);
  const run = useRun();
  const [drafts, setDrafts] = useState<Readonly<Record<string, DetailDraft>>>({});
  const draftOf = (grant: Grant): DetailDraft => drafts[grant.id] ?? detailDraft(grant);
  const isRight = grants.every((grant) => isReadable(draftOf(grant)));
  const save = async (): Promise<boolean> => {
    if (!isRight) return false;
    const changed = grants.map((grant) => withDetails(grant, draftOf(grant)));
    return (await run('saveSettings', { profile: null, grants: changed, people: null, preferences: null })) !== null;
  };
  return (
    <SaveForm save={save}>
      {grants.map((grant) => (
        <GrantRow
          key={grant.id}
          grant={grant}
          draft={draftOf(grant)}
          onChange={(change) =>
            setDrafts((before) => ({ ...before, [grant.id]: { ...draftOf(grant), ...before[grant.id], ...change } }))
          }
        />
      ))}
    </SaveForm>
  );
}

interface GrantRowProps {
  readonly grant: Grant;
  readonly draft: DetailDraft;
  readonly onChange: (change: Partial<DetailDraft>) => void;
}

function GrantRow({ grant, draft, onChange }: GrantRowProps) {
  const problem = readDay(draft.reviewDay) === undefined ? words('settings.dayProblem') : undefined;
  return (
    <fieldset className={styles['grant']}>
      <legend>{words(`form.row.${grant.limit.row}`)}</legend>
      <Field
        label={words('form.limits.grantedBy')}
        value={draft.grantedBy}
        onChange={(grantedBy) => onChange({ grantedBy })}
      />
      <Field
        label={words('settings.reviewDay')}
        value={draft.reviewDay}
        problem={problem}
        onChange={(reviewDay) => onChange({ reviewDay })}
      />
      <Field
        label={words('settings.times')}
        value={draft.times}
        problem={readTimes(draft.times) === undefined ? words('settings.timesProblem') : undefined}
        onChange={(times) => onChange({ times })}
      />
      <Select label={words('settings.per')} choices={PERS} value={draft.per} onChange={(per) => onChange({ per })} />
      <Field
        label={words('settings.policyLine')}
        value={draft.policyLine}
        onChange={(policyLine) => onChange({ policyLine })}
      />
    </fieldset>
  );
}

function detailDraft(grant: Grant): DetailDraft {
  const { grantedBy, policyLine, reviewDay, howOften } = grant;
  return {
    grantedBy,
    policyLine: policyLine ?? '',
    reviewDay: reviewDay ?? '',
    times: howOften === null ? '' : String(howOften.times),
    per: howOften?.per ?? 'week',
  };
}

function withDetails(grant: Grant, draft: DetailDraft): Grant {
  const reviewDay = readDay(draft.reviewDay) ?? null;
  const times = readTimes(draft.times) ?? null;
  const howOften = times === null ? null : { times, per: draft.per };
  const policyLine = draft.policyLine.trim().slice(0, 300) || null;
  return { ...grant, grantedBy: draft.grantedBy.trim().slice(0, 60), policyLine, reviewDay, howOften };
}

function isReadable(draft: DetailDraft): boolean {
  return readDay(draft.reviewDay) !== undefined && readTimes(draft.times) !== undefined;
}

/** How often, null for any number of times, undefined for what is neither. */
function readTimes(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  return /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : undefined;
}
