import { describe, expect, it } from 'vitest';
import { peopleTable, readPeopleTable } from '../../../../shared/agent/people-table.ts';
import type { Person } from '../../../../shared/agent/people.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { ANA, TWO_PAST_TWO } from '../../../support/records.ts';

const HEAD = 'name,role,topics,number,hours,deputy';
const LEE: Person = {
  ...ANA,
  id: 'lee' as PersonId,
  name: 'Lee',
  role: 'expert',
  topics: 'routers',
  number: '+44 7700 900123',
  hours: null,
  deputyId: ANA.id,
};

function read(text: string, before: readonly Person[] = [ANA]) {
  let made = 0;
  return readPeopleTable(text, before, () => {
    made += 1;
    return `new-${made}`;
  });
}
function people(text: string, before?: readonly Person[]): readonly Person[] {
  const found = read(text, before);
  if (found.kind === 'refused') return expect.fail(found.reason);
  return found.value;
}
function sentence(text: string): string {
  const found = read(text);
  return found.kind === 'refused' ? found.reason : expect.fail('it was read');
}

describe('the directory as a table (003-19)', () => {
  it('003-19: fifty people come in at once', () => {
    const rows = Array.from({ length: 50 }, (_, n) => `Person ${n},expert,"topic ${n}, more",020 7946 00${n},9-17,Ana`);
    const all = people([HEAD, ...rows].join('\r\n'));
    expect(all).toHaveLength(51);
    expect(all[50]).toMatchObject({
      name: 'Person 49',
      role: 'expert',
      topics: 'topic 49, more',
      hours: { start: '09:00', end: '17:00' },
      deputyId: 'ana',
    });
  });

  it('what goes out comes back the same', () => {
    const [ana, lee] = [{ ...ANA, busyUntil: TWO_PAST_TWO, answerMinutes: [4] }, LEE];
    expect(people(peopleTable([ana, lee]), [ana, lee])).toEqual([ana, lee]);
  });

  it('people are known by their name, in any spelling; what only this agent knows of them stays', () => {
    const before = [{ ...ANA, busyUntil: TWO_PAST_TWO, answerMinutes: [4, 7] }, LEE];
    const [ana, lee] = people(`${HEAD}\n ANA ,Supervisor,refunds,,8-16,lee`, before);
    expect(ana).toMatchObject({ id: 'ana', topics: 'refunds', busyUntil: TWO_PAST_TWO, answerMinutes: [4, 7] });
    expect(ana?.deputyId).toBe('lee');
    expect(lee).toEqual(LEE);
  });

  it('a column that is missing changes nothing', () => {
    const before = [{ ...LEE }, ANA];
    expect(people('role,name\nsenior partner,Lee', before)[0]).toEqual({ ...LEE, role: 'seniorPartner' });
  });

  it.each([
    ['no columns', 'Lee,expert', /must name its columns/],
    ['nobody', HEAD, /nobody in this table/],
    ['a cut quote', `${HEAD}\n"Lee,expert`, /inside a quoted cell/],
    ['no name', `${HEAD}\n,expert,x`, /Line 2 has no name/],
    ['one name twice', `${HEAD}\nLee,expert\nLEE,expert`, /Line 3: LEE is in this table twice/],
    ['no such role', `${HEAD}\nLee,boss`, /Line 2: the role of Lee/],
    ['no such hours', `${HEAD}\nLee,expert,,,mornings`, /Line 2: the hours of Lee/],
    ['a stranger as deputy', `${HEAD}\nLee,expert,,,,Max`, /Line 2: Max, who stands in for Lee/],
    ['a number without end', `${HEAD}\nLee,expert,,${'1'.repeat(41)}`, /too long/],
    ['too many', [HEAD, ...Array.from({ length: 500 }, (_, n) => `P${n},expert`)].join('\n'), /more than 500/],
    ['a picture', '\u0089PNG\r\n\u001a\n', /must name its columns/],
  ])('is refused whole, in one sentence: %s', (_, text, words) => {
    expect(sentence(text)).toMatch(words);
    expect(sentence(text)).toMatch(/Nothing was changed\.$/);
  });
});
