import { type KeyboardEvent, useState } from 'react';
import type { Params } from '../../../shared/contract/methods.ts';
import { words } from '../../../shared/copy/words.ts';
import type { OpenCall } from '../../../shared/desk/desk.ts';
import { showNumber } from '../../../shared/phone/parse.ts';
import { useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { moveFocus } from '../../ui/roving-list.ts';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed } from '../bar-keys.ts';
import { useCloseBar } from '../use-close-bar.ts';
import { Candidates } from './candidates.tsx';
import styles from './caller-form.module.css';

export interface CallerFormProps {
  readonly open: OpenCall;
  readonly country: string;
}

/** With several people on one number the pick comes first and digits choose; else the caret is in the name. */
export function CallerForm({ open: { call, customer, candidates }, country }: CallerFormProps) {
  const before = { name: customer?.name ?? '', number: call.number === null ? '' : showNumber(call.number, country) };
  const [name, setName] = useState(before.name);
  const [number, setNumber] = useState(before.number);
  const correct = useCorrect(call.id);
  const isPick = candidates.length > 0;

  const save = (someoneElse: boolean) =>
    void correct({
      name: changed(name, before.name),
      number: changed(number, before.number),
      customerId: null,
      someoneElse,
    });
  const pick = (customerId: OpenCall['candidates'][number]['id']) =>
    void correct({ name: null, number: null, customerId, someoneElse: false });
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const picked = candidates[(digitPressed(event) ?? 0) - 1];
    if (picked !== undefined) pick(picked.id);
    else if (enterPressed(event)) save(false);
    else moveFocus(event, event.currentTarget);
  };

  return (
    <BarFrame title={words('caller.title')} lede={words('caller.lede')} takesFocus={isPick} onKeyDown={pressKey}>
      {isPick ? <Candidates people={candidates} onPick={pick} /> : null}
      <div className={styles['fields']} data-private="">
        <Field label={words('caller.name')} autoFocus={!isPick} maxLength={80} value={name} onChange={setName} />
        <Field
          label={words('caller.number')}
          maxLength={200}
          value={number}
          inputProps={{ inputMode: 'tel', autoComplete: 'off' }}
          onChange={setNumber}
        />
        <Button tone="go" keyName="Enter" onPress={() => save(false)}>
          {words('caller.save')}
        </Button>
      </div>
      {customer === null && !isPick ? null : (
        <Button tone="link" onPress={() => save(true)}>
          {words('caller.someoneElse')}
        </Button>
      )}
    </BarFrame>
  );
}

function useCorrect(callId: OpenCall['call']['id']) {
  const run = useRun();
  const close = useCloseBar();
  return async (correction: Omit<Params<'identifyCaller'>, 'callId'>): Promise<void> => {
    if ((await run('identifyCaller', { callId, ...correction })) !== null) close();
  };
}

/** Only what was changed is sent; an emptied field leaves things as they are. */
function changed(text: string, before: string): string | null {
  return text.trim() === '' || text.trim() === before ? null : text.trim();
}
