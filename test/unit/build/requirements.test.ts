import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsIn, proved, report, requirementsIn, testNamesIn } from '../../../build/scripts/requirement-rows.mjs';

const TABLE = `
| id     | what      | when  |
| ------ | --------- | ----- |
| 900-01 | Kindness  |       |
| 900-02 | Patience  | later |
| 900-03 | Precision |       |
`;

describe('the ids in the name of a test', () => {
  it.each([
    ['keeps what was said', []],
    ['009-02: needs an alternative', ['009-02']],
    ['009-05/10: both', ['009-05', '009-10']],
    ['009-13…15 and 009-09', ['009-13', '009-14', '009-15', '009-09']],
    ['009-22…24/31', ['009-22', '009-23', '009-24', '009-31']],
    ['009-13..15: three', ['009-13', '009-14', '009-15']],
    ['rings 555-009-0100 on 2009-01-02', []],
  ])('%j are %j', (name, ids) => {
    expect(idsIn(name)).toEqual(ids);
  });
});

it('the names of tests are found however they are written, and nothing else is', () => {
  const source = `
    // 009-01: a comment is no test
    it('one', () => call('009-02 in the middle of it'.slice(1)));
    describe.each(rows)("two of it", () => undefined);
    it.each([
      ['009-03: of a table', 1],
    ])('three %s', () => undefined);
    test.describe(\`four\`, () => undefined);
  `;
  expect(testNamesIn(source).sort()).toEqual(
    ['one', 'two of it', 'three %s', 'four', '009-03: of a table', '009-02 in the middle of it'].sort(),
  );
});

describe('the report', () => {
  const rows = requirementsIn(TABLE);

  it('names the rows without a test, and fails for those that are not later', () => {
    const { lines, isWhole } = report(proved(rows, ['nothing']));
    expect(isWhole).toBe(false);
    expect(lines.at(-1)).toBe('3 of 3 without a test: 1 later, 2 others: 900-01 900-03');
  });

  it('is whole once only later ones have none', () => {
    const tested = rows.map((row) => ({ ...row, tests: row.isLater ? [] : [`${row.id}: is kept`] }));
    const { lines, isWhole } = report(tested);
    expect(isWhole).toBe(true);
    expect(lines).toContain('        900-01: is kept');
    expect(lines.at(-1)).toBe('1 of 3 without a test: 1 later, 0 others');
  });
});

it('the table holds every requirement once, in order', () => {
  const rows = requirementsIn(readFileSync(new URL('../../../docs/requirements.md', import.meta.url), 'utf8'));
  const ids = Object.entries({ '000': 25, '001': 20, '002': 28, '003': 35 }).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(rows.map(({ id }) => id)).toEqual(ids.sort());
  expect(rows.filter(({ isLater }) => isLater)).toHaveLength(26);
});
