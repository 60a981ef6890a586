import { useState } from 'react';
import type { SupervisorStep } from '../../../shared/case/steps.ts';
import { supervisorMs, supervisorsInOrder } from '../../../shared/case/supervisor.ts';
import { dayTime } from '../../../shared/copy/day-time.ts';
import { runningTime } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import { PersonId } from '../../../shared/ids.ts';
import type { PromiseRecord } from '../../../shared/promise/record.ts';
import { SECOND_MS } from '../../../shared/time.ts';
import { SayLine } from '../../bars/say-line.tsx';
import { editPromise } from '../../state/app-store.ts';
import type { CasePartProps } from '../../state/shown-case.ts';
import { useAppStore, useDesk, useNow, useReadNow, useRun, useShow } from '../../state/store-context.tsx';
import { useAgentZone } from '../../state/use-agent-zone.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Check, Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './level-parts.module.css';

interface OpenProps extends CasePartProps {
  readonly step: SupervisorStep;
}

const NOBODY = '-';

/** Level 3 under way: its clock, the brief, and what has to be said before it ends (003-24..26). */
export function SupervisorOpen({ shown, step }: OpenProps) {
  const [apologised, setApologised] = useState(step.apologised);
  const [explained, setExplained] = useState(step.explained);
  const [who, setWho] = useState<string>(step.personId ?? NOBODY);
  const people = usePeople(step);
  const run = useRun();
  const actions = shown.promises.filter(({ kind, madeAt }) => kind === 'action' && madeAt >= step.at);
  const end = () => {
    const personId = who === NOBODY ? null : PersonId.parse(who);
    void run('endSupervisor', { caseId: shown.case.id, stepId: step.id, apologised, explained, personId });
  };
  return (
    <div className={styles['form']}>
      <Clock step={step} />
      <p className={`${styles['brief']} ${styles['wide']}`} data-private="">
        {step.brief}
      </p>
      <CopyButton text={step.brief} label={words('supervisor.copyBrief')} copiedLabel={words('strip.copied')} />
      <Select label={words('supervisor.who')} look="inside" choices={people} value={who} onChange={setWho} />
      <SorryLine name={people.find(({ key }) => key === who && key !== NOBODY)?.label ?? '…'} actions={actions} />
      <Check isSelected={apologised} onChange={setApologised}>
        {words('supervisor.apologised')}
      </Check>
      <span className={styles['wide']}>
        <Field label={words('supervisor.explained')} maxLength={500} value={explained} onChange={setExplained} />
      </span>
      <Actions actions={actions} about={explained} hasCall={shown.call !== null} />
      <Button tone="line" onPress={end}>
        {words('supervisor.end')}
      </Button>
    </div>
  );
}

/** Whoever is free first (003-23), and whoever was asked. */
function usePeople(step: SupervisorStep) {
  const { people, profile } = useDesk((desk) => desk.settings);
  const now = useReadNow()();
  const known = profile === null ? [] : supervisorsInOrder(people, now, profile);
  const asked = people.filter(({ id }) => id === step.personId && !known.some((one) => one.id === id));
  return [
    ...[...known, ...asked].map(({ id, name }) => ({ key: id as string, label: name })),
    { key: NOBODY, label: words('supervisor.nobody') },
  ];
}

function Clock({ step }: { readonly step: SupervisorStep }) {
  const now = useNow(SECOND_MS);
  const named = step.name === '' ? 'no' : 'yes';
  const time = runningTime(supervisorMs(step, now));
  return (
    <p role="timer" className={styles['clock']}>
      {words('supervisor.clock', { named, who: step.name, time })}
    </p>
  );
}

/** The suggested line (c.13), with the time of the first action that was promised. */
function SorryLine({ name, actions }: { readonly name: string; readonly actions: readonly PromiseRecord[] }) {
  const zone = useAgentZone();
  const now = useReadNow()();
  const [first] = [...actions].sort((a, b) => a.dueAt - b.dueAt);
  const time = first === undefined ? '…' : dayTime(first.dueAt, now, zone, 'spoken');
  return <SayLine>{words('say.supervisor', { name, what: words('supervisor.line.whatWentWrong'), time })}</SayLine>;
}

interface ActionsProps {
  readonly actions: readonly PromiseRecord[];
  readonly about: string;
  readonly hasCall: boolean;
}

/** 003-33: what we will do, each a promise of kind *action* with its due time. */
function Actions({ actions, about, hasCall }: ActionsProps) {
  const zone = useAgentZone();
  const now = useReadNow()();
  const show = useShow();
  const store = useAppStore();
  const add = (): void => {
    show({ screen: 'desk', bar: { kind: 'promise' } });
    editPromise(store, { kind: 'action', ...(about.trim() === '' ? {} : { about: about.trim().slice(0, 200) }) });
  };
  return (
    <div className={styles['wide']}>
      <p>{words('supervisor.actions')}</p>
      {actions.length === 0 ? <p className={styles['quiet']}>{words('supervisor.noActions')}</p> : null}
      <ul>
        {actions.map(({ id, dueAt, about: what }) => (
          <li key={id} className={styles['actionRow']}>
            <Shape name="later" />
            <span>{dayTime(dueAt, now, zone)}</span>
            <span className={styles['quiet']}>{what}</span>
          </li>
        ))}
      </ul>
      {hasCall ? <Button onPress={add}>{words('supervisor.addAction')}</Button> : null}
    </div>
  );
}
