import { words } from '../../shared/copy/words.ts';
import type { Person } from '../../shared/agent/people.ts';
import { askedFirst } from '../../shared/options/asked-first.ts';
import { type Availability, availabilityOf } from '../../shared/options/free.ts';
import { MINUTE_MS, plus, type ZoneId } from '../../shared/time.ts';
import type { OpenCall } from '../../shared/desk/desk.ts';
import { shownCaseOf } from '../state/shown-case.ts';
import { useDesk, useNow, useReadNow, useRun, useShow } from '../state/store-context.tsx';
import { Button } from '../ui/button.tsx';
import { Shape } from '../ui/shape.tsx';
import { AskExpert } from './ask-expert.tsx';
import { availabilityText } from './availability-text.ts';
import { ExpertPart } from './case/expert-part.tsx';
import styles from './tabs.module.css';

/** One press marks somebody busy for this long. */
const BUSY_MS = 15 * MINUTE_MS;

/** Whom to ask: who is free first, and whose number (003-19, 003-23). */
export function AskTab({ open }: { readonly open: OpenCall }) {
  const people = useDesk((desk) => desk.settings.people);
  const profile = useDesk((desk) => desk.settings.profile);
  const now = useNow(MINUTE_MS / 6);
  const show = useShow();
  if (people.length === 0 || profile === null) {
    return (
      <div className={styles['empty']}>
        <p>{words('help.people.empty')}</p>
        <Button tone="line" onPress={() => show({ screen: 'settings', settingsPart: 'people' })}>
          {words('help.people.add')}
        </Button>
      </div>
    );
  }
  const ranked = askedFirst(people, now, profile).map((person) => ({
    person,
    availability: availabilityOf(person, now, profile),
  }));
  return (
    <>
      <OpenExperts open={open} />
      {open.case === null || open.call.phase !== 'live' ? null : <AskExpert one={open.case} />}
      <h2 className={styles['heading']}>{words('ask.people')}</h2>
      <ul className={styles['list']}>
        {ranked.map(({ person, availability }) => (
          <PersonItem key={person.id} person={person} availability={availability} />
        ))}
      </ul>
    </>
  );
}

/** The experts who were asked in this case and are not done: their answers are noted here too. */
function OpenExperts({ open }: { readonly open: OpenCall }) {
  const shown = shownCaseOf(open);
  const steps = shown?.case.steps.filter((step) => step.kind === 'expert' && step.endedAt === null) ?? [];
  if (shown === null || steps.length === 0) return null;
  return (
    <div className={styles['case']}>
      <ExpertPart shown={shown} />
    </div>
  );
}

function PersonItem({ person, availability }: { readonly person: Person; readonly availability: Availability }) {
  const run = useRun();
  const readNow = useReadNow();
  const zone = useDesk((desk) => desk.settings.profile?.zone ?? ('UTC' as ZoneId));
  const isBusy = availability.kind === 'busy';
  const toggle = (): void => {
    void run('markBusy', { personId: person.id, until: isBusy ? null : plus(readNow(), BUSY_MS) });
  };
  return (
    <li className={styles['person']}>
      <Shape name={availability.kind === 'free' ? 'yes' : 'later'} />
      <span>
        <b>{person.name}</b> <span className={styles['quiet']}>{person.topics || words(`role.${person.role}`)}</span>
      </span>
      <span className={styles['quiet']}>{availabilityText(person, availability, zone)}</span>
      <span className={styles['under']}>
        <span className={styles['quiet']}>{person.number}</span>
        {availability.kind === 'free' || isBusy ? (
          <Button preventFocusOnPress onPress={toggle}>
            {words(isBusy ? 'help.person.markFree' : 'help.person.markBusy')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
