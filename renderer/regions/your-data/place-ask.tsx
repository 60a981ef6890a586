import { type FormEvent, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './your-data.module.css';

/** One act with a place on this computer; several share the place that is typed. */
export interface PlaceAct {
  readonly label: string;
  readonly isFirst?: boolean;
  /** The place as typed; null where the system asks for it. */
  readonly act: (typed: string | null) => void;
}

export interface PlaceAskProps {
  /** What the typed place is. */
  readonly label: string;
  readonly example: string;
  readonly isBusy: boolean;
  readonly acts: readonly PlaceAct[];
}

/** A browser cannot open the folders of this computer, so there the place is typed, and the reason is said. */
export function PlaceAsk({ label, example, isBusy, acts }: PlaceAskProps) {
  const isDesktop = useDesk(({ host }) => host.kind === 'desktop');
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    acts[0]?.act(typed);
  };
  const buttons = acts.map(({ label: text, act, isFirst }) => (
    <Button key={text} tone={isFirst ? 'go' : 'line'} isDisabled={isBusy} onPress={() => act(isDesktop ? null : typed)}>
      {text}
    </Button>
  ));
  if (isDesktop) return <div className={styles['acts']}>{buttons}</div>;
  return (
    <form className={styles['place']} onSubmit={submit} noValidate>
      <Field label={label} value={typed} hint={words('data.typeHint', { example })} onChange={setTyped} />
      <div className={styles['acts']}>{buttons}</div>
    </form>
  );
}
