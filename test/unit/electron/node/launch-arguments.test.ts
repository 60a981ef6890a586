import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLaunchArguments } from '../../../../electron/node/launch-arguments.ts';

const usual = { dataFolder: null, demo: false, hidden: false, restarts: true, returned: false, port: 0 };

describe('what is understood', () => {
  it.each([
    [[], usual],
    [['--data-dir', '/a/b'], { ...usual, dataFolder: resolve('/a/b') }],
    [['--data-dir=/a b/c'], { ...usual, dataFolder: resolve('/a b/c') }],
    [['--data-dir', 'here'], { ...usual, dataFolder: resolve('here') }],
    [['--data-dir', '/a', '--data-dir', '/b'], { ...usual, dataFolder: resolve('/b') }],
    [['--demo', '--port=8123'], { ...usual, demo: true, port: 8123 }],
    [['--port', '0'], usual],
    [['--hidden'], { ...usual, hidden: true }],
    [['--no-restart'], { ...usual, restarts: false }],
    [['--returned', '--hidden'], { ...usual, hidden: true, returned: true }],
    [['--no-sandbox', '--disable-gpu', '.', '--original-process-start-time=13'], usual],
  ])('%j', (line, value) => {
    expect(parseLaunchArguments(line)).toEqual({ kind: 'done', value });
  });
});

describe('what is refused with a sentence', () => {
  it.each([
    [['--data-dir']],
    [['--data-dir=']],
    [['--data-dir', '--demo']],
    [['--port']],
    [['--port=']],
    [['--port=65536']],
    [['--port=-1']],
    [['--port=0x10']],
    [['--port', '80; rm']],
  ])('%j', (line) => {
    const answer = parseLaunchArguments(line);
    expect(answer.kind).toBe('refused');
    expect(answer.kind === 'refused' && answer.reason).toMatch(/^--(data-dir|port) needs/);
  });
});
