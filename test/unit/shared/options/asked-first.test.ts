import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../shared/agent/people.ts';
import type { PersonId } from '../../../../shared/ids.ts';
import { askedFirst, mayAnswer } from '../../../../shared/options/asked-first.ts';
import { HOUR_MS, plus } from '../../../../shared/time.ts';
import { ALEX, ANA, TWO_PAST_TWO } from '../../../support/records.ts';

const PRIYA: Person = { ...ANA, id: 'priya' as PersonId, name: 'Priya', role: 'seniorPartner' };
const LEE: Person = { ...ANA, id: 'lee' as PersonId, name: 'Lee', role: 'expert' };
const BUSY_PRIYA: Person = { ...PRIYA, busyUntil: plus(TWO_PAST_TWO, HOUR_MS) };
const NEW_REP = { ...ALEX, newRep: true };

const names = (people: readonly Person[]) => people.map(({ name }) => name);

describe('whom to ask first', () => {
  it('001-08: a new rep asks a senior training partner before the supervisor', () => {
    expect(names(askedFirst([ANA, LEE, PRIYA], TWO_PAST_TWO, NEW_REP))).toEqual(['Priya', 'Ana', 'Lee']);
  });

  it('somebody who is free comes before a partner who is not', () => {
    expect(names(askedFirst([BUSY_PRIYA, ANA], TWO_PAST_TWO, NEW_REP))).toEqual(['Ana', 'Priya']);
  });

  it('everybody else keeps the order of their list', () => {
    expect(names(askedFirst([ANA, LEE, PRIYA], TWO_PAST_TWO, ALEX))).toEqual(['Ana', 'Lee', 'Priya']);
  });
});

describe('who may answer', () => {
  it('001-08: a partner checks for a new rep, and nobody is put through to one', () => {
    expect(names(mayAnswer([ANA, LEE, PRIYA], 1, NEW_REP))).toEqual(['Ana', 'Priya']);
    expect(names(mayAnswer([ANA, LEE, PRIYA], 2, NEW_REP))).toEqual(['Ana']);
    expect(names(mayAnswer([ANA, LEE, PRIYA], 1, ALEX))).toEqual(['Ana']);
  });
});
