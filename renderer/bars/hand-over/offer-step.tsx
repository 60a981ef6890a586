import { type KeyboardEvent, useState } from 'react';
import type { Person } from '../../../shared/agent/people.ts';
import { words } from '../../../shared/copy/words.ts';
import { availabilityOf } from '../../../shared/options/free.ts';
import { availabilityText } from '../../regions/availability-text.ts';
import { useDesk, useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { moveFocus } from '../../ui/roving-list.ts';
import { Shape } from '../../ui/shape.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { digitPressed, enterPressed } from '../bar-keys.ts';
import { RowButton } from '../row-button.tsx';
import { useCloseBar } from '../use-close-bar.ts';
import type { BarPromise } from '../use-bar-promise.ts';
import styles from './hand-over.module.css';

/** Rows with a digit; whoever comes after them is typed. */
const MOST_ROWS = 9;

export interface OfferStepProps {
  readonly about: BarPromise;
  /** Asked before: they are left out. */
  readonly except?: string;
  readonly onOffered?: () => void;
}

/** Who is asked: the people of the settings, whoever is free first, or a name. A digit offers at once. */
export function OfferStep({ about, except, onOffered }: OfferStepProps) {
  const { record, who, by } = about;
  const people = useDesk((desk) => desk.settings.people);
  const run = useRun();
  const close = useCloseBar();
  const [typed, setTyped] = useState('');
  const ranked = freeFirst(people, about)
    .filter(({ name }) => name !== except)
    .slice(0, MOST_ROWS);

  const offer = async (to: string): Promise<void> => {
    if (to.trim() === '' || (await run('offerPromise', { promiseId: record.id, to: to.trim() })) === null) return;
    onOffered?.();
    close();
  };
  const pressKey = (event: KeyboardEvent<HTMLElement>): void => {
    const person = ranked[(digitPressed(event) ?? 0) - 1];
    if (person !== undefined) void offer(person.name);
    else if (enterPressed(event)) void offer(typed);
    else moveFocus(event, event.currentTarget);
  };
  return (
    <BarFrame
      title={words('handOver.title')}
      lede={words('handOver.lede', { who, when: by })}
      namesSomebody
      takesFocus
      onKeyDown={pressKey}
    >
      {ranked.length === 0 ? <p className={styles['none']}>{words('handOver.noPeople')}</p> : null}
      <ol className={styles['rows']}>
        {ranked.map((person, index) => (
          <li key={person.id}>
            <RowButton keyName={String(index + 1)} onPress={() => void offer(person.name)}>
              <PersonWords person={person} about={about} />
            </RowButton>
          </li>
        ))}
      </ol>
      <div className={styles['typed']}>
        <Field
          label={words('handOver.somebody')}
          labelHidden
          prefix={words('handOver.somebody')}
          maxLength={60}
          value={typed}
          inputProps={{ placeholder: words('handOver.somebodyHint'), autoComplete: 'off' }}
          onChange={setTyped}
        />
        <Button tone="line" keyName="Enter" isDisabled={typed.trim() === ''} onPress={() => void offer(typed)}>
          {words('handOver.offer')}
        </Button>
      </div>
    </BarFrame>
  );
}

/** Whoever is free first; the order of the settings otherwise. */
function freeFirst(people: readonly Person[], { profile, now }: BarPromise): readonly Person[] {
  const isBusy = (person: Person): number => Number(availabilityOf(person, now, profile).kind !== 'free');
  return [...people].sort((a, b) => isBusy(a) - isBusy(b));
}

/** Who, what they know or are, and whether they are free now. */
function PersonWords({ person, about: { profile, now } }: { readonly person: Person; readonly about: BarPromise }) {
  const availability = availabilityOf(person, now, profile);
  return (
    <>
      <Shape name={availability.kind === 'free' ? 'yes' : 'later'} />
      <span className={styles['name']}>{person.name}</span>
      <span className={styles['quiet']}>{person.topics || words(`role.${person.role}`)}</span>
      <span className={styles['when']}>{availabilityText(person, availability, profile.zone)}</span>
    </>
  );
}
