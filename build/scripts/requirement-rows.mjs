// Which requirement is proved by which tests: from the table of docs/requirements.md and the names of the tests.

/**
 * @typedef {{ id: string, what: string, isLater: boolean }} Requirement
 * @typedef {Requirement & { tests: string[] }} ProvedRequirement
 */

const ROW = /^\| (\d{3}-\d\d) \| (.*?) *\| *(later)? *\|$/gm;
const ID = /(?<![\d-])(00\d)-(\d\d)((?:(?:\/|…|\.\.)\d\d)*)(?!\d)/g;
const STEP = /(\/|…|\.\.)(\d\d)/g;
/** `it('…'`, `describe.each(…)('…'`, and rows of a table that begin with an id. */
const NAMES = [
  /\b(?:it|test|describe)(?:\.\w+)*\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g,
  /\)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1\s*,/g,
  /(['"`])(00\d-\d\d(?:\\.|(?!\1)[^\\])*)\1/g,
];

/**
 * @param {string} table
 * @returns {Requirement[]}
 */
export function requirementsIn(table) {
  return [...table.matchAll(ROW)].map(([, id = '', what = '', later]) => ({ id, what, isLater: later !== undefined }));
}

/**
 * `000-05/10` are two, `003-13…18` six.
 * @param {string} name
 */
export function idsIn(name) {
  return [...name.matchAll(ID)].flatMap(([, group = '', first = '', more = '']) => {
    const numbers = [Number(first)];
    for (const [, sign, number] of more.matchAll(STEP)) {
      const last = numbers.at(-1) ?? 0;
      for (let next = sign === '/' ? Number(number) : last + 1; next <= Number(number); next += 1) numbers.push(next);
    }
    return numbers.map((number) => `${group}-${String(number).padStart(2, '0')}`);
  });
}

/**
 * The names of the tests in a source, each once.
 * @param {string} source
 */
export function testNamesIn(source) {
  return [...new Set(NAMES.flatMap((pattern) => [...source.matchAll(pattern)].map(([, , name = '']) => name)))];
}

/**
 * @param {readonly Requirement[]} requirements
 * @param {readonly string[]} names
 * @returns {ProvedRequirement[]}
 */
export function proved(requirements, names) {
  const tests = new Map(requirements.map(({ id }) => [id, /** @type {string[]} */ ([])]));
  for (const name of names) {
    for (const id of new Set(idsIn(name))) tests.get(id)?.push(name);
  }
  return requirements.map((requirement) => ({ ...requirement, tests: tests.get(requirement.id) ?? [] }));
}

/**
 * The table, and the count as the last line. What is not later and has no test makes `isWhole` false.
 * @param {readonly ProvedRequirement[]} rows
 */
export function report(rows) {
  const lines = rows.flatMap(({ id, what, isLater, tests }) => {
    if (tests.length === 0) return [`${id}  ${what}`, `        ${isLater ? 'later' : 'NO TEST'}`];
    return [`${id}  ${what}`, ...tests.map((name) => `        ${name}`)];
  });
  const open = rows.filter(({ tests }) => tests.length === 0);
  const missing = open.filter(({ isLater }) => !isLater);
  const ids = missing.length === 0 ? '' : `: ${missing.map(({ id }) => id).join(' ')}`;
  const later = open.length - missing.length;
  lines.push('', `${open.length} of ${rows.length} without a test: ${later} later, ${missing.length} others${ids}`);
  return { lines, isWhole: missing.length === 0 };
}
