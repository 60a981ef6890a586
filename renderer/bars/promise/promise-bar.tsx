import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { sayMoment } from '../../../shared/guard/describe-time.ts';
import { editPromise } from '../../state/app-store.ts';
import { type PromiseDraft, usePromiseDraft } from '../../state/promise-draft.ts';
import { useAppStore, useReadNow } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { enterPressed } from '../bar-keys.ts';
import { GuardBlock } from './guard-block.tsx';
import { Presets } from './presets.tsx';
import { PromiseFields } from './promise-fields.tsx';
import { TimeLine } from './time-line.tsx';
import { useDraftActs } from './use-draft-acts.ts';

/** F3, `40`, Enter: a new promise; also a new time for one that stands (D and N of the rail, *Tell them a new time*). */
export function PromiseBar() {
  const draft = usePromiseDraft();
  const store = useAppStore();
  const [openedAt] = useState(useReadNow());
  useEffect(() => editPromise(store, { typedAt: openedAt }), [store, openedAt]);
  if (draft === null) {
    return (
      <BarFrame title={words('promiseBar.title')} takesFocus>
        {words('promiseBar.gone')}
      </BarFrame>
    );
  }
  return <DraftBar draft={draft} />;
}

function DraftBar({ draft }: { readonly draft: PromiseDraft }) {
  const byField = useRef<HTMLInputElement>(null);
  const acts = useDraftActs(draft);
  const { kind: enterKind } = draft.enter;
  // A confirmed clock takes its question and the field in it away; the caret goes back to the time.
  useEffect(() => {
    if (enterKind !== 'confirmZone' && document.activeElement === document.body) byField.current?.focus();
  }, [enterKind]);
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (!enterPressed(event)) return;
    event.preventDefault();
    acts.enter(event.currentTarget);
  };
  return (
    <BarFrame
      title={words(draft.moving === null ? 'promiseBar.title' : 'promiseBar.moveTitle')}
      lede={ledeOf(draft)}
      foot={<GuardBlock draft={draft} acts={acts} />}
      onKeyDown={pressKey}
    >
      <TimeLine draft={draft} inputRef={byField} />
      <Presets draft={draft} onChosen={() => byField.current?.focus()} />
      <PromiseFields draft={draft} />
    </BarFrame>
  );
}

function ledeOf({ moving, customer, facts: { now, profile } }: PromiseDraft): string {
  if (moving === null) return words('promiseBar.lede');
  const when = sayMoment(moving.dueAt, profile.zone, now, words);
  return words('promiseBar.moveLede', { who: customer?.name ?? moving.about, when });
}
