import { useState } from 'react';
import { dayInWords } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { CallingHoursId, type HoursChoice } from '../../../shared/guard/hours/choice.ts';
import { hoursById } from '../../../shared/guard/hours/profiles.ts';
import { hoursAsText, readHours } from '../../../shared/guard/hours/typed-hours.ts';
import { MINUTE_MS, wallMoment } from '../../../shared/time.ts';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { useDesk, useNow, useRun } from '../../state/store-context.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { SaveForm } from './save-form.tsx';
import styles from './settings.module.css';

const BY_CUSTOMER = 'byCustomer';
const PROFILES = CallingHoursId.options.map((key) => ({ key, label: words(`guard.hours.${key}`) }));
const FOR_WHOM = [{ key: BY_CUSTOMER, label: words('hours.byCustomer') }, ...PROFILES] as const;

/** c.5 #5: whose calling hours count, where each comes from, and the agent's own changes to them. */
export function CallingHoursForm() {
  const saved = useDesk((desk) => desk.settings.callingHours);
  const [always, setAlways] = useState<CallingHoursId | typeof BY_CUSTOMER>(saved.always ?? BY_CUSTOMER);
  const [shown, setShown] = useState<CallingHoursId>(saved.always ?? 'default');
  const [typed, setTyped] = useState<string | null>(null);
  const run = useRun();
  const today = useToday();
  const text = typed ?? textOf(saved, shown);
  const read = readHours(text);
  const save = async (): Promise<boolean> => {
    if (read.kind === 'refused') return false;
    const others = saved.edited.filter(({ id }) => id !== shown);
    const isTable = hoursAsText(read.value) === hoursAsText(hoursById(shown).spans);
    const edited = isTable ? others : [...others, { id: shown, spans: read.value, editedOn: today }];
    const choice: HoursChoice = { always: always === BY_CUSTOMER ? null : always, edited };
    return (await run('setCallingHours', { callingHours: choice })) !== null;
  };
  return (
    <SaveForm save={save}>
      <h3 className={styles['heading']}>{words('hours.title')}</h3>
      <p className={styles['lede']}>{words('hours.lede')}</p>
      <div className={styles['stack']}>
        <Select label={words('hours.always')} choices={FOR_WHOM} value={always} onChange={setAlways} />
        <Select
          label={words('hours.look')}
          choices={PROFILES}
          value={shown}
          onChange={(id) => {
            setShown(id);
            setTyped(null);
          }}
        />
        <Field
          label={words('hours.spans')}
          value={text}
          hint={sourceInWords(saved, shown)}
          problem={read.kind === 'refused' ? words('hours.problem', { part: read.reason.part }) : undefined}
          onChange={setTyped}
        />
      </div>
    </SaveForm>
  );
}

function useToday() {
  const zone = useAgentZone();
  return wallMoment(useNow(MINUTE_MS), zone).day;
}

function textOf({ edited }: HoursChoice, id: CallingHoursId): string {
  return hoursAsText((edited.find((one) => one.id === id) ?? hoursById(id)).spans);
}

function sourceInWords({ edited }: HoursChoice, id: CallingHoursId): string {
  const own = edited.find((one) => one.id === id);
  if (own !== undefined) return words('hours.own', { day: dayInWords(own.editedOn, 'long') });
  const { source, strength, checkedOn } = hoursById(id);
  const named = words(`hours.strength.${strength}`);
  return checkedOn === 'unverified'
    ? words('hours.unverified', { source })
    : words('hours.source', { source, strength: named, day: checkedOn });
}
