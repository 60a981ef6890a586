// First run (c.12): three steps that are needed and three that are offered. Each answer shows at once what it makes
// the agent say or see; the profile is saved as soon as it is whole.

import { type FormEvent, useEffect, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useSettingsDraft } from '../../forms/use-settings-draft.ts';
import { showView } from '../../state/app-store.ts';
import { useAppStore, useShow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './first-run.module.css';
import { type FirstRunStep, STEPS } from './steps.tsx';

export function FirstRun() {
  const draft = useSettingsDraft();
  const show = useShow();
  const [at, setAt] = useState(0);
  const step = STEPS[at] ?? STEPS[0];
  const store = useAppStore();
  useEffect(() => showView(store, { screen: 'firstRun' }), [store]);

  const forward = (): void => {
    if (at + 1 < STEPS.length) setAt(at + 1);
    else show({ screen: 'desk' });
  };
  const next = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (await step.save(draft)) forward();
  };

  return (
    <form className={styles['first']} onSubmit={(event) => void next(event)} noValidate>
      <StepList at={at} />
      <main className={styles['form']} aria-label={words(step.label)}>
        <step.Form key={step.id} {...draft} />
      </main>
      <aside className={styles['preview']} aria-label={words('form.youWillSay')}>
        <step.Preview {...draft} />
      </aside>
      <footer className={styles['go']}>
        <Button type="submit" tone="go" keyName={words('firstRun.enter')}>
          {words(at + 1 < STEPS.length ? 'firstRun.next' : 'firstRun.start')}
        </Button>
        {at === 0 ? null : <Button onPress={() => setAt(at - 1)}>{words('firstRun.back')}</Button>}
        {step.isNeeded || at + 1 === STEPS.length ? null : <Button onPress={forward}>{words('firstRun.skip')}</Button>}
        <span className={styles['why']}>{words(step.why)}</span>
      </footer>
    </form>
  );
}

function StepList({ at }: { readonly at: number }) {
  return (
    <nav className={styles['steps']} aria-label={words('firstRun.title')}>
      <h1>{words('firstRun.title')}</h1>
      <ol>
        {STEPS.map((step, index) => (
          <StepItem key={step.id} step={step} nth={index + 1} state={stateOf(index, at)} />
        ))}
      </ol>
    </nav>
  );
}

type StepState = 'done' | 'current' | 'ahead';

function stateOf(index: number, at: number): StepState {
  if (index === at) return 'current';
  return index < at ? 'done' : 'ahead';
}

function StepItem({ step, nth, state }: { step: FirstRunStep; nth: number; state: StepState }) {
  return (
    <li className={styles[state]} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={styles['mark']}>{state === 'done' ? <Shape name="kept" /> : nth}</span>
      <span>
        {words(step.label)}
        {state === 'done' ? <span className={styles['read']}>, {words('firstRun.step.done')}</span> : null}
      </span>
      {step.isNeeded || state === 'done' ? null : <span className={styles['when']}>{words('firstRun.later')}</span>}
    </li>
  );
}
