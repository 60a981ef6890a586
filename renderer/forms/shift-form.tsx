import { useMemo } from 'react';
import { dayInWords } from '../../shared/copy/format.ts';
import { words } from '../../shared/copy/words.ts';
import { type CalendarDay, dayPlus } from '../../shared/time.ts';
import { Combo } from '../ui/combo.tsx';
import { Check, Field } from '../ui/field.tsx';
import { FormPage } from './form-page.tsx';
import styles from './form.module.css';
import { type ProfileFormProps, problemText } from './name-form.tsx';
import { countryChoices, currencyChoices, zoneChoices } from './places.ts';

/** Any Monday: only its weekday name is shown. */
const A_MONDAY = '2026-03-16' as CalendarDay;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  day,
  name: dayInWords(dayPlus(A_MONDAY, day - 1), 'short').slice(0, 3),
}));

const TIMES = [
  { field: 'shiftStart', label: 'form.shiftStart' },
  { field: 'shiftEnd', label: 'form.shiftEnd' },
  { field: 'lunch', label: 'form.lunch' },
  { field: 'pause', label: 'form.pause' },
] as const;

export function ShiftForm({ draft, problems, onChange }: ProfileFormProps) {
  const zones = useMemo(zoneChoices, []);
  const countries = useMemo(countryChoices, []);
  const currencies = useMemo(currencyChoices, []);
  return (
    <FormPage title={words('form.shift.title')} lede={words('form.shift.lede')}>
      <div className={styles['grid']}>
        {TIMES.map(({ field, label }) => (
          <Field
            key={field}
            label={words(label)}
            size="tall"
            autoFocus={field === 'shiftStart'}
            value={draft[field]}
            problem={problemText(problems[field])}
            onChange={(text) => onChange({ [field]: text })}
          />
        ))}
        <Workdays draft={draft} problems={problems} onChange={onChange} />
        <Combo
          label={words('form.zone')}
          choices={zones}
          value={draft.zone}
          problem={problemText(problems.zone)}
          onChange={(zone) => onChange({ zone })}
        />
        <Combo
          label={words('form.country')}
          choices={countries}
          value={draft.country}
          onChange={(country) => onChange({ country })}
        />
        <Combo
          label={words('form.currency')}
          choices={currencies}
          value={draft.currency}
          onChange={(currency) => onChange({ currency })}
        />
        <Field
          label={words('form.returnTerm')}
          size="tall"
          value={draft.returnTermDays}
          problem={problemText(problems.returnTermDays)}
          onChange={(returnTermDays) => onChange({ returnTermDays })}
        />
        <p className={styles['note']}>{words('form.callingHours')}</p>
      </div>
    </FormPage>
  );
}

function Workdays({ draft, problems, onChange }: ProfileFormProps) {
  const change = (day: number, works: boolean): void =>
    onChange({ workdays: works ? [...draft.workdays, day] : draft.workdays.filter((other) => other !== day) });
  return (
    <fieldset className={styles['fieldset']}>
      <legend className={styles['legend']}>{words('form.workdays')}</legend>
      <div className={styles['days']}>
        {WEEKDAYS.map(({ day, name }) => (
          <Check key={day} isSelected={draft.workdays.includes(day)} onChange={(works) => change(day, works)}>
            {name}
          </Check>
        ))}
      </div>
      {problems.workdays === undefined ? null : <p className={styles['problem']}>{problemText(problems.workdays)}</p>}
    </fieldset>
  );
}
