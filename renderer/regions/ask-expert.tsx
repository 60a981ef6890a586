import type { KeyboardEvent } from 'react';
import { type ExpertRow, rankedExperts } from '../../shared/case/expert.ts';
import type { Case } from '../../shared/case/record.ts';
import { words } from '../../shared/copy/words.ts';
import type { Person } from '../../shared/agent/people.ts';
import { MINUTE_MS, type ZoneId } from '../../shared/time.ts';
import { askAbout, editAsk } from '../state/ask-draft.ts';
import { useApp, useAppStore, useDesk, useNow, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Shape } from '../ui/shape.tsx';
import { availabilityText } from './availability-text.ts';
import styles from './tabs.module.css';

/** The expert finder (003-14): a topic, what is missing, and who knows it, the best first. Enter asks the first. */
export function AskExpert({ one }: { readonly one: Case }) {
  const store = useAppStore();
  const show = useShow();
  const question = askAbout(
    useApp((state) => state.askEdits),
    one.id,
  );
  const people = useDesk((desk) => desk.settings.people);
  const profile = useDesk((desk) => desk.settings.profile);
  const now = useNow(MINUTE_MS / 6);
  if (profile === null) return null;
  const rows = rankedExperts(people, { topic: question.topic, now, profile });
  const ask = ({ id: personId, name }: Pick<Person, 'id' | 'name'>): void =>
    show({ bar: { kind: 'expert', personId, name } });
  const pressEnter = (act: (field: HTMLElement) => void) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    act(event.currentTarget);
  };
  const [first] = rows;
  return (
    <section className={styles['ask']} aria-label={words('ask.title')}>
      <Field
        label={words('ask.topic')}
        maxLength={120}
        value={question.topic}
        inputProps={{ placeholder: words('ask.topicExample'), onKeyDown: pressEnter(toNextField) }}
        onChange={(topic) => editAsk(store, one.id, { topic })}
        data-wants="topic"
      />
      <Field
        label={words('ask.missing')}
        maxLength={300}
        value={question.missing}
        inputProps={{
          placeholder: words('ask.missingExample'),
          onKeyDown: pressEnter(() => (first === undefined ? undefined : ask(first.person))),
        }}
        onChange={(missing) => editAsk(store, one.id, { missing })}
        data-wants="missing"
      />
      {first === undefined ? <p className={styles['quiet']}>{words('ask.noExpert')}</p> : null}
      <ul>
        {rows.map((row) => (
          <ExpertItem key={row.person.id} row={row} onAsk={() => ask(row.person)} />
        ))}
      </ul>
    </section>
  );
}

function toNextField(field: HTMLElement): void {
  field.closest('section')?.querySelector<HTMLElement>('[data-wants="missing"] input')?.focus();
}

function ExpertItem({ row, onAsk }: { readonly row: ExpertRow; readonly onAsk: () => void }) {
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const { person, availability, medianMinutes, insteadOf } = row;
  const speed = medianMinutes === null ? words('ask.noMedian') : words('ask.median', { n: medianMinutes });
  return (
    <li className={styles['person']}>
      <Shape name={availability.kind === 'free' ? 'yes' : 'later'} />
      <span>
        <b>{person.name}</b> <span className={styles['quiet']}>{person.topics}</span>
      </span>
      <Button tone="line" onPress={onAsk}>
        {words('ask.with', { name: person.name })}
      </Button>
      <span className={`${styles['quiet']} ${styles['under']}`}>
        {[availabilityText(person, availability, zone), speed, ...standsIn(insteadOf)].join(' · ')}
      </span>
    </li>
  );
}

function standsIn(away: Person | null): readonly string[] {
  return away === null ? [] : [words('ask.insteadOf', { name: away.name })];
}
