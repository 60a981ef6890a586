import { describe, expect, it } from 'vitest';
import { KEY_ACTIONS } from '../../../../renderer/keys/keymap.ts';
import { PERSON_ROLES } from '../../../../shared/agent/people-draft.ts';
import { AUTHORITY_ROWS } from '../../../../shared/authority/grants.ts';
import { Disposition } from '../../../../shared/call/record.ts';
import { WireErrorCode } from '../../../../shared/contract/wire-error.ts';
import { en } from '../../../../shared/copy/en/index.ts';
import { createWords, words } from '../../../../shared/copy/words.ts';
import { UndoableAction } from '../../../../shared/desk/desk.ts';
import { PromiseCause, PromiseKind, PromiseStatus } from '../../../../shared/promise/record.ts';
import { RefusalCode } from '../../../../shared/refusal.ts';
import { SAY_KINDS } from '../../../../shared/say/lines.ts';
import { branchesOf } from '../../../support/message-branches.ts';

const catalogue: Readonly<Record<string, string>> = en;

describe('every code has its words', () => {
  it.each([
    ['refusal', RefusalCode.options],
    ['wire', WireErrorCode.options],
    ['action', UndoableAction.shape.label.options],
    ['status', PromiseStatus.options],
    ['outcome', Disposition.options],
    ['wrapUp.disposition', Disposition.options],
    ['sayTitle', Object.keys(SAY_KINDS)],
    ['promiseBar.kind', PromiseKind.options],
    ['promiseBar.cause', PromiseCause.options],
    ['role', PERSON_ROLES],
    ['key', KEY_ACTIONS],
    ['form.row', AUTHORITY_ROWS],
    ['authority.row', AUTHORITY_ROWS],
    ['problem', ['needed', 'notATime', 'notASpan', 'outsideShift', 'noWorkday', 'notAZone', 'notDays']],
  ])('%s.*', (area, codes) => {
    expect(codes.filter((code) => catalogue[`${area}.${code}`] === undefined)).toEqual([]);
  });

  it('and no refusal asks for a value that its command does not give', () => {
    const asked = RefusalCode.options.map((code) => [code, Object.keys(branchesOf(en[`refusal.${code}`])[0] ?? {})]);
    expect(Object.fromEntries(asked.filter(([, names]) => names?.length))).toEqual({
      cannotSave: ['problem', 'folder'],
      numberImpossible: ['number'],
      stepOpen: ['level'],
      callOnHold: ['name', 'hasNumber', 'number'],
      exceptionsUsedUp: ['day'],
      cannotDial: ['problem'],
      notHere: ['problem'],
      copyRefused: ['sentence'],
    });
  });
});

describe('plurals', () => {
  it.each([
    [1, 'The app was closed 2:10–3:05; 1 callback fell due.'],
    [2, 'The app was closed 2:10–3:05; 2 callbacks fell due.'],
  ])('count %d', (n, sentence) => {
    expect(words('banner.away.closed', { from: '2:10', to: '3:05', n })).toBe(sentence);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [21, '21st'],
    [22, '22nd'],
    [113, '113th'],
  ])('order %d as %s', (n, ordinal) => {
    expect(words('strip.contact', { n })).toBe(`${ordinal} contact`);
  });
});

describe('createWords', () => {
  const other = createWords({ ...en, 'app.find': 'Finde {name}', 'app.name': '<b>{name}</b>' }, 'de');

  it('says the words of the catalogue it was given', () => {
    expect(other('app.find', { name: 'Dana' })).toBe('Finde Dana');
  });

  it('takes what somebody typed as it is, markup and braces too', () => {
    expect(other('app.name', { name: '<i>{n}</i>' })).toBe('<b><i>{n}</i></b>');
  });

  it('throws where a value is missing, the second time too', () => {
    expect(() => other('app.find')).toThrow();
    expect(() => other('app.find', {})).toThrow();
  });
});
