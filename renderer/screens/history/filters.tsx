import { useState } from 'react';
import { Disposition } from '../../../shared/call/record.ts';
import { words } from '../../../shared/copy/words.ts';
import { readPastDay } from '../../../shared/desk/day-filter.ts';
import { PersonId } from '../../../shared/ids.ts';
import { PromiseStatus } from '../../../shared/promise/record.ts';
import { wallMoment, type ZoneId } from '../../../shared/time.ts';
import { useDesk, useReadNow } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './history.module.css';
import type { CallFilter } from './history-reader.ts';

export type Filter = Omit<CallFilter, 'customerId'>;

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
const LEVELS = [ANY, '1', '2', '3', '4'] as const;

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (part: Partial<Filter>) => void;
}

/** What a call must be besides what is searched; each says "any" until it is used. */
export function Filters({ filter, onChange }: FiltersProps) {
  return (
    <div className={styles['filters']}>
      <div className={styles['dayField']}>
        <DayField onChange={(day) => onChange({ day })} />
      </div>
      <Select
        label={words('history.outcome')}
        look="quiet"
        choices={OUTCOMES.map((key) => ({
          key,
          label: words(key === ANY ? 'history.anyOutcome' : `outcome.${key}`),
        }))}
        value={filter.disposition ?? ANY}
        onChange={(key) => onChange({ disposition: key === ANY ? null : key })}
      />
      <Select
        label={words('history.level')}
        look="quiet"
        choices={LEVELS.map((key) => ({
          key,
          label: key === ANY ? words('history.anyLevel') : words('history.levelOf', { n: Number(key) }),
        }))}
        value={filter.level === null ? ANY : (String(filter.level) as (typeof LEVELS)[number])}
        onChange={(key) => onChange({ level: key === ANY ? null : Number(key) })}
      />
      <Select
        label={words('history.promise')}
        look="quiet"
        choices={STATUSES.map((key) => ({ key, label: words(key === ANY ? 'history.anyPromise' : `status.${key}`) }))}
        value={filter.promiseStatus ?? ANY}
        onChange={(key) => onChange({ promiseStatus: key === ANY ? null : key })}
      />
      <PersonChoice filter={filter} onChange={onChange} />
    </div>
  );
}

/** Calls in which this colleague was asked; not there before there is somebody to ask. */
function PersonChoice({ filter, onChange }: FiltersProps) {
  const people = useDesk((desk) => desk.settings.people);
  if (people.length === 0) return null;
  return (
    <Select
      label={words('history.person')}
      look="quiet"
      choices={[
        { key: ANY, label: words('history.anyPerson') },
        ...people.map(({ id, name }) => ({ key: String(id), label: words('history.asked', { name }) })),
      ]}
      value={filter.personId ?? ANY}
      onChange={(key) => onChange({ personId: key === ANY ? null : PersonId.parse(key) })}
    />
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
      labelHidden
      value={text}
      size="quiet"
      inputProps={{ placeholder: words('history.dayHint') }}
      problem={isRight ? undefined : words('history.dayProblem')}
      onChange={(typed) => {
        setText(typed);
        onChange(readPastDay(typed, today));
      }}
    />
  );
}
