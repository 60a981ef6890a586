import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../../shared/copy/en/index.ts';
import { type WordKey, words } from '../../../../../shared/copy/words.ts';
import { branchesOf } from '../../../../support/message-branches.ts';

const folder = new URL('../../../../../shared/copy/en/', import.meta.url);
const areas = readdirSync(folder).filter((name) => name !== 'index.ts');
const keys = Object.keys(en) as WordKey[];

/** Every sentence in every branch, with its key. */
const said = keys.flatMap((key) => branchesOf(en[key]).map((values) => ({ key, text: words(key, values) })));

describe('the English catalogue', () => {
  it('holds every area whole, and no key twice', async () => {
    const tables = await Promise.all(areas.map((name) => import(new URL(name, folder).href)));
    const inAreas = tables.flatMap((table) => Object.values<object>(table).flatMap((area) => Object.keys(area)));
    expect(inAreas.sort()).toEqual([...keys].sort());
  });

  it('can be said in every branch, with every value in its place', () => {
    const broken = said.filter(({ text }) => /[{}#]|undefined|\[object/.test(text));
    expect(broken).toEqual([]);
  });

  it('says something in every branch that is a sentence of its own', () => {
    expect(said.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('uses curly quotes and apostrophes: a straight one would be an escape', () => {
    expect(keys.filter((key) => /['"]/.test(en[key]))).toEqual([]);
  });

  it('has no spaces too many', () => {
    expect(said.filter(({ text }) => text !== text.trim() || / {2}| [.,:?!]/.test(text))).toEqual([]);
  });
});
