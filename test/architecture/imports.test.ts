import { describe, expect, it } from 'vitest';
import { brokenTree } from './broken-tree.ts';
import { rules } from './rules.ts';
import { readSourceTree, treeOf } from './source-tree.ts';
import { isWithin, walls } from './walls.ts';

const product = readSourceTree('shared', 'electron', 'renderer');

describe('the walls of the product', () => {
  it('reads the product at all', () => {
    expect(product.length).toBeGreaterThan(50);
  });

  it.each(rules)('rule $number holds: $sentence', ({ violations }) => {
    expect(violations(product)).toEqual([]);
  });

  it('asks nothing of files that do not exist: every wall has a folder', () => {
    const idle = walls.filter(({ of }) => !product.some(({ path }) => isWithin(path, of)));
    expect(idle.map(({ of }) => of)).toEqual([]);
  });
});

describe('the walls, when somebody breaks one', () => {
  it.each(brokenTree)('rule $rule fails: $what', ({ rule, files }) => {
    const broken = rules.filter(({ violations }) => violations(treeOf(files)).length > 0);
    expect(broken.map(({ number }) => number)).toContain(rule);
  });

  it('shows a broken wall for every rule', () => {
    expect(new Set(brokenTree.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ number }) => number)));
  });
});
