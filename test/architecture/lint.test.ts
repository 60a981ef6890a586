import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenTree } from './broken-tree.ts';
import { repository } from './source-tree.ts';

const cases = brokenTree.filter(({ lint }) => lint).map((one, index) => ({ ...one, folder: `case-${index}` }));
const folder = mkdtempSync(join(tmpdir(), 'walls-'));
let complaints = '';

beforeAll(() => {
  for (const { folder: own, files } of cases) {
    for (const [path, text] of Object.entries(files)) write(join(folder, own, path), text);
  }
  complaints = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter, which also keeps dates out of all but one module (T11)', () => {
  it.each(cases)('refuses it too (rule $rule): $what', ({ folder: own }) => {
    const own_complaints = complaints.split('\n').filter((line) => line.includes(`${own}/`));
    expect(own_complaints.join('\n')).toMatch(/noRestrictedImports|noRestrictedGlobals|plugin/);
  });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lint(): string {
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const args = [
    'lint',
    `--config-path=${join(repository, 'build')}`,
    '--max-diagnostics=none',
    '--reporter=github',
    folder,
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args], { encoding: 'utf8', cwd: repository });
  return `${stdout}\n${stderr}`;
}
