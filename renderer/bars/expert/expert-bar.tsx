import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Exit } from '../../../shared/case/ladder.ts';
import type { Case } from '../../../shared/case/record.ts';
import type { ExpertStep } from '../../../shared/case/steps.ts';
import { words } from '../../../shared/copy/words.ts';
import type { PersonId } from '../../../shared/ids.ts';
import { editPromise } from '../../state/app-store.ts';
import { askAbout } from '../../state/ask-draft.ts';
import { type PromiseDraft, usePromiseDraft } from '../../state/promise-draft.ts';
import { useApp, useAppStore, useDesk, useReadNow, useRun, useShow } from '../../state/store-context.tsx';
import { Check } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { GuardBlock } from '../promise/guard-block.tsx';
import { Presets } from '../promise/presets.tsx';
import { TimeLine } from '../promise/time-line.tsx';
import { type Keeping, useDraftActs } from '../promise/use-draft-acts.ts';
import { ExpertHow } from './expert-how.tsx';
import styles from './expert-bar.module.css';
import { ExpertLine } from './expert-line.tsx';
import { ExpertQuestion } from './expert-question.tsx';
import { TriedFirst } from './tried-first.tsx';

export interface Whom {
  readonly personId: PersonId | null;
  readonly name: string;
}

/** Level 2: who is asked and how, what the customer was told, and by when: the time becomes a promise (003-16). */
export function ExpertBar(whom: Whom) {
  const draft = usePromiseDraft();
  const one = useDesk((desk) => desk.call?.case ?? null);
  const store = useAppStore();
  const [openedAt] = useState(useReadNow());
  useEffect(() => editPromise(store, { typedAt: openedAt }), [store, openedAt]);
  if (draft === null || one === null) {
    return (
      <BarFrame title={words('expertBar.title', { name: whom.name })} takesFocus>
        {words('help.case.none')}
      </BarFrame>
    );
  }
  return <AskBar draft={draft} one={one} whom={whom} />;
}

/** What is chosen in the bar besides the time. */
export interface Asking {
  readonly how: ExpertStep['how'];
  readonly coldReason: string;
  readonly told: boolean;
  /** 003-06: why nothing had to be tried first. */
  readonly exit: Exit | null;
}

const FIRST_CONSULT: Asking = { how: 'threeWay', coldReason: '', told: false, exit: null };

function AskBar({ draft, one, whom }: { readonly draft: PromiseDraft; readonly one: Case; readonly whom: Whom }) {
  const [asking, setAsking] = useState(FIRST_CONSULT);
  const byField = useRef<HTMLInputElement>(null);
  const acts = useDraftActs(draft, useAsk(one, whom, asking));
  const change = (part: Partial<Asking>): void => setAsking((before) => ({ ...before, ...part }));
  const mustTry = one.tried.length === 0 && asking.exit === null;
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!enterPressed(event)) return;
    event.preventDefault();
    acts.enter(event.currentTarget);
  };
  return (
    <BarFrame
      title={words('expertBar.title', { name: whom.name })}
      lede={words('expertBar.lede')}
      foot={mustTry ? undefined : <GuardBlock draft={draft} acts={acts} />}
      onKeyDown={pressKey}
    >
      {mustTry ? (
        <TriedFirst one={one} onExit={(exit) => change({ exit })} />
      ) : (
        <>
          <TimeLine draft={draft} inputRef={byField} />
          <Presets draft={draft} onChosen={() => byField.current?.focus()} />
          <ExpertLine draft={draft} how={asking.how} expert={whom.name} caseId={one.id} />
          <ExpertQuestion caseId={one.id} />
          <div className={styles['how']}>
            <ExpertHow asking={asking} onChange={change} />
            <Check isSelected={asking.told} onChange={(told) => change({ told })}>
              {words('expertBar.told', { name: whom.name })}
            </Check>
          </div>
        </>
      )}
    </BarFrame>
  );
}

/** Asks: step and promise in one command. On success the case shows what was asked. */
function useAsk(one: Case, { personId, name }: Whom, { coldReason, ...asking }: Asking): Keeping {
  const run = useRun();
  const show = useShow();
  const edits = useApp((state) => state.askEdits);
  const { topic, missing } = askAbout(edits, one.id);
  return async ({ customerId: _, kind: _kind, about: _about, ...promised }) => {
    const asked = { caseId: one.id, personId, name, topic, missing, coldReason: coldReason.trim() || null, ...asking };
    const stepId = await run('startExpert', { ...promised, ...asked });
    if (stepId !== null) show({ helpTab: 'ask' });
    return stepId;
  };
}
