import { type KeyboardEvent, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed } from '../bar-keys.ts';
import { ChoiceRow } from '../choice-row.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import type { BarPromise } from '../use-bar-promise.ts';
import styles from './hand-over.module.css';
import { OfferStep } from './offer-step.tsx';

const HOWS = ['chat', 'inPerson', 'phone'] as const;
type How = (typeof HOWS)[number];

const CHOICES = HOWS.map((key) => ({ key, label: words(`handOver.how.${key}`) }));

/** They said yes, and how: only now does it leave this desk. Enter records it, digits say how. */
export function AcceptStep({ about, to }: { readonly about: BarPromise; readonly to: string }) {
  const run = useRun();
  const close = useCloseBar();
  const [how, setHow] = useState<How>('chat');
  const [note, setNote] = useState('');
  const [asksAnother, setAsksAnother] = useState(false);

  const accept = async (): Promise<void> => {
    const said = [words(`handOver.how.${how}`), note.trim()].filter((part) => part !== '').join(': ');
    if ((await run('acceptHandOver', { promiseId: about.record.id, note: said })) !== null) close();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const chosen = HOWS[(digitPressed(event) ?? 0) - 1];
    if (chosen !== undefined) setHow(chosen);
    else if (enterPressed(event)) void accept();
  };
  if (asksAnother) return <OfferStep about={about} except={to} />;
  return (
    <BarFrame
      title={words('handOver.acceptTitle', { to })}
      lede={ledeOf(about)}
      namesSomebody
      takesFocus
      onKeyDown={pressKey}
    >
      <ChoiceRow label={words('handOver.how')} choices={CHOICES} value={how} onChange={setHow} />
      <Field
        label={words('handOver.note')}
        labelHidden
        prefix={words('handOver.note')}
        maxLength={240}
        value={note}
        inputProps={{ autoComplete: 'off' }}
        onChange={setNote}
      />
      <div className={styles['acts']}>
        <Button tone="go" keyName="Enter" onPress={() => void accept()}>
          {words('handOver.accepted')}
        </Button>
        <Button tone="line" onPress={() => setAsksAnother(true)}>
          {words('handOver.another')}
        </Button>
      </div>
    </BarFrame>
  );
}

function ledeOf({ who, by }: BarPromise): string {
  return `${who}, ${by}. ${words('handOver.acceptLede')}`;
}
