import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { guardProgram, guardWords } from '../../../../electron/desktop/guard-program.ts';

/** What the guard of this system starts when the pipe ends after these words; its stdout stands in for the app. */
function afterTheEnd(args: readonly string[], said: readonly string[]): Promise<string> {
  const { program, args: words } = guardProgram('linux', { program: 'printf', args: ['<%s>', ...args] }, '/');
  const guard = spawn(program, words, { stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  guard.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  guard.stdin.end(said.map((word) => `${word}\n`).join(''));
  return new Promise((resolve) => guard.once('close', () => resolve(output)));
}

describe.skipIf(process.platform === 'win32')('the guard where there is a shell (L3)', () => {
  const soon = guardWords.wait(0);

  it('starts the app again when the pipe ends without a farewell', async () => {
    expect(await afterTheEnd(['.', '--demo'], [soon])).toBe('<.><--demo><--returned>');
  });

  it('hands every word over as it was, whatever a shell would make of it', async () => {
    const odd = ['a b', "it's", '"x"', '$HOME', '`id`', '; rm', '*', '\\'];
    expect(await afterTheEnd(odd, [soon])).toBe([...odd, '--returned'].map((word) => `<${word}>`).join(''));
  });

  it('starts nothing after a farewell', async () => {
    expect(await afterTheEnd(['.'], [soon, guardWords.farewell])).toBe('');
  });

  it('starts nothing before it was told how long to wait: the app was never there', async () => {
    expect(await afterTheEnd(['.'], [])).toBe('');
    expect(await afterTheEnd(['.'], [guardWords.shown])).toBe('');
  });

  it('starts it hidden when it was hidden last', async () => {
    expect(await afterTheEnd(['.'], [soon, guardWords.shown, guardWords.hidden])).toContain('<--hidden>');
    expect(await afterTheEnd(['.'], [soon, guardWords.hidden, guardWords.shown])).not.toContain('--hidden');
  });

  it('waits as long as it was told last', async () => {
    const since = performance.now();
    await afterTheEnd(['.'], [soon, guardWords.wait(900)]);
    expect(performance.now() - since).toBeGreaterThanOrEqual(1000);
  });
});

describe('the guard on Windows', () => {
  const app = { program: 'C:\\Program Files\\Callback\\app.exe', args: ['--data-dir', 'C:\\Sam Lee\\'] };
  const { args, preface } = guardProgram('win32', app, 'C:\\');

  it('has the same script for every app: the command comes by the pipe', () => {
    expect(args).toEqual(guardProgram('win32', { program: 'other', args: [] }, 'D:\\').args);
    expect(JSON.parse(preface[0] ?? '')).toEqual({
      program: app.program,
      line: '--data-dir "C:\\Sam Lee\\\\" --returned',
      folder: 'C:\\',
    });
  });
});
