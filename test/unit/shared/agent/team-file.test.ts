import { describe, expect, it } from 'vitest';
import { teamPreview, withTeam } from '../../../../shared/agent/team-changes.ts';
import { parseTeamFile, type TeamFile, teamFileText } from '../../../../shared/agent/team-file.ts';
import type { PersonId, PolicyId } from '../../../../shared/ids.ts';
import { FRESH_SETTINGS, type Settings } from '../../../../shared/ledger/shapes.ts';
import type { CalendarDay } from '../../../../shared/time.ts';
import { RETURNS, SHIPPING } from '../../../support/authority-facts.ts';
import { ALEX, ANA, TWO_PAST_TWO } from '../../../support/records.ts';

const DAY = '2026-03-18' as CalendarDay;
const POLICY = { id: 'p1' as PolicyId, line: 'No returns after 30 days', noExceptions: true };
const SETTINGS: Settings = {
  ...FRESH_SETTINGS,
  profile: ALEX,
  people: [{ ...ANA, busyUntil: TWO_PAST_TWO, answerMinutes: [4] }],
  grants: [RETURNS],
  policies: [POLICY],
  process: [{ version: 1, at: TWO_PAST_TWO, by: 'Ana', text: 'ask first' }],
};

function fileWith(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({ ...JSON.parse(teamFileText(SETTINGS, 'Ana', DAY)), ...changes });
}
function parsed(text: string): TeamFile {
  const read = parseTeamFile(text);
  return read.kind === 'done' ? read.value : expect.fail(read.reason);
}
function sentence(text: string): string {
  const read = parseTeamFile(text);
  return read.kind === 'refused' ? read.reason : expect.fail('it was read');
}

describe('the file of a team', () => {
  it('what is written out changes nothing when it comes back', () => {
    const file = parsed(`\uFEFF${teamFileText(SETTINGS, 'Ana', DAY)}`);
    expect(file).toMatchObject({ signedBy: 'Ana', signedOn: DAY });
    expect(withTeam(SETTINGS, file)).toEqual(SETTINGS);
    const { signed, parts } = teamPreview(SETTINGS, file);
    expect(signed).toEqual({ by: 'Ana', on: DAY });
    expect(parts.every(({ added, changed, removed }) => [added, changed, removed].flat().length === 0)).toBe(true);
  });

  it('holds nothing of the agent: no profile, no preferences, not who is busy, no personal minutes', () => {
    const text = teamFileText(SETTINGS, 'Ana', DAY);
    expect(text).not.toMatch(/Alex|busyUntil|answerMinutes|profile|preferences|revision/);
  });

  it('says by name what would be added, changed and removed, part by part', () => {
    const max = { ...JSON.parse(fileWith()).people[0], id: 'max', name: 'Max' };
    const file = parsed(
      fileWith({ people: [max], grants: [{ ...RETURNS, reviewDay: DAY }, SHIPPING], policies: [{ ...POLICY }] }),
    );
    const { parts } = teamPreview(SETTINGS, file);
    expect(parts.slice(0, 4)).toEqual([
      { part: 'people', added: ['Max'], changed: [], removed: ['Ana'], same: 0 },
      { part: 'grants', added: ['Shipping fee: $15'], changed: ['Return terms: 14 days'], removed: [], same: 0 },
      { part: 'guardGrant', added: [], changed: [], removed: [], same: 0 },
      { part: 'policies', added: [], changed: [], removed: [], same: 1 },
    ]);
  });

  it('a part that is not in the file stays as it is', () => {
    const { people: _people, ...rest } = JSON.parse(fileWith()) as Record<string, unknown>;
    const file = parsed(JSON.stringify({ ...rest, grants: [] }));
    expect(teamPreview(SETTINGS, file).parts.map(({ part }) => part)).not.toContain('people');
    expect(withTeam(SETTINGS, file)).toMatchObject({ people: SETTINGS.people, grants: [] });
  });

  it('a newcomer is free, and nobody has timed them', () => {
    const file = parsed(fileWith({ people: [{ ...JSON.parse(fileWith()).people[0], id: 'max' }] }));
    expect(withTeam(SETTINGS, file).people).toMatchObject([
      { id: 'max' as PersonId, busyUntil: null, answerMinutes: [] },
    ]);
  });
});

describe('what is no file of a team', () => {
  it.each([
    ['cut short', teamFileText(SETTINGS, 'Ana', DAY).slice(0, -40), /damaged or no team file/],
    ['empty', '', /damaged or no team file/],
    ['a list', '[]', /not a team file/],
    ['an export of everything', '{"format":"callback-companion-export","version":1}', /not a team file/],
    ['of a newer version', fileWith({ version: 2 }), /newer version/],
    ['not signed', fileWith({ signedBy: ' ' }), /doesn’t fit \(signedBy\)/],
    ['with a wrong type inside', fileWith({ people: [{ ...ANA, hours: 7 }] }), /doesn’t fit \(people, no\. 1, hours\)/],
    ['with something hidden in it', fileWith({ profile: ALEX }), /doesn’t fit \(profile\)/],
    ['with too many', fileWith({ policies: Array.from({ length: 101 }, () => POLICY) }), /doesn’t fit \(policies\)/],
    ['with one id twice', fileWith({ policies: [POLICY, POLICY] }), /twice under Rules/],
  ])('is refused whole, in one sentence: %s', (_, text, words) => {
    expect(sentence(text)).toMatch(words);
    expect(sentence(text)).toMatch(/Nothing was changed\.$/);
  });

  it('cannot smuggle anything into prototypes', () => {
    const text = fileWith().replace('{', '{"__proto__":{"admin":true},');
    parseTeamFile(text);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('long names of fields are not repeated at length', () => {
    expect(sentence(fileWith({ ['x'.repeat(5000)]: 1 })).length).toBeLessThan(200);
  });
});

describe('its lines to say', () => {
  const withLine = (key: string, script: string) => fileWith({ scripts: [{ key, script, flow: null }] });

  it('003-07: may give no false reason', () => {
    expect(sentence(withLine('refused', 'Sorry, the system won’t let me.'))).toBe(
      'The line “refused” of this team file says “system won’t let me”, a reason that is seldom true. Nothing was changed.',
    );
  });

  it('001-16: must greet with an offer of help', () => {
    expect(sentence(withLine('greeting', 'Support, hold on.'))).toContain('offers no help');
    expect(parsed(withLine('greeting', 'Hello, how can I help?')).scripts).toHaveLength(1);
  });
});
