import { useState } from 'react';
import { Disposition } from '../../../shared/call/record.ts';
import { words } from '../../../shared/copy/words.ts';
import { readPastDay } from '../../../shared/desk/day-filter.ts';
import { PromiseStatus } from '../../../shared/promise/record.ts';
import { wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useDesk, useReadNow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './history.module.css';
import type { CallFilter } from './use-calls.ts';

type Filter = Omit<CallFilter, 'customerId'>;

export const NO_FILTER: Filter = {
  day: null,
  disposition: null,
  promiseStatus: null,
  text: '',
  personId: null,
  level: null,
};

const ANY = 'any';
const OUTCOMES = [ANY, ...Disposition.options] as const;
const STATUSES = [ANY, ...PromiseStatus.options] as const;

interface FiltersProps {
  readonly filter: Filter;
  /** The one customer whose calls these are; null for everybody’s. */
  readonly who: string | null;
  readonly total: number;
  readonly onChange: (filter: Filter) => void;
  readonly onClear: () => void;
}

export function Filters({ filter, who, total, onChange, onClear }: FiltersProps) {
  const [round, setRound] = useState(0);
  const change = (part: Partial<Filter>): void => onChange({ ...filter, ...part });
  const clear = (): void => {
    setRound(round + 1);
    onClear();
  };
  return (
    <search className={styles['filters']} key={round}>
      <Field label={words('history.number')} size="tall" value={filter.text} onChange={(text) => change({ text })} />
      <div className={styles['pair']}>
        <DayField onChange={(day) => change({ day })} />
        <Select
          label={words('history.outcome')}
          choices={OUTCOMES.map((key) => ({ key, label: words(key === ANY ? 'history.any' : `outcome.${key}`) }))}
          value={filter.disposition ?? ANY}
          onChange={(key) => change({ disposition: key === ANY ? null : key })}
        />
        <Select
          label={words('history.promise')}
          choices={STATUSES.map((key) => ({ key, label: words(key === ANY ? 'history.any' : `status.${key}`) }))}
          value={filter.promiseStatus ?? ANY}
          onChange={(key) => change({ promiseStatus: key === ANY ? null : key })}
        />
      </div>
      {filter === NO_FILTER && who === null ? null : (
        <p className={styles['found']} role="status">
          {who === null ? null : <b data-private="">{words('history.onlyCustomer', { name: who })}</b>}
          {words('history.found', { total })}
          <Button tone="link" onPress={clear}>
            {words('history.clear')}
          </Button>
        </p>
      )}
    </search>
  );
}

function DayField({ onChange }: { readonly onChange: (day: CallFilter['day']) => void }) {
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const readNow = useReadNow();
  const [text, setText] = useState('');
  const today = wallMoment(readNow(), zone).day;
  const isRight = text.trim() === '' || readPastDay(text, today) !== null;
  return (
    <Field
      label={words('history.day')}
      value={text}
      inputProps={{ placeholder: words('history.dayHint') }}
      problem={isRight ? undefined : words('history.dayProblem')}
      onChange={(typed) => {
        setText(typed);
        onChange(readPastDay(typed, today));
      }}
    />
  );
}
