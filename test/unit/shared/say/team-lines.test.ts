import { expect, it } from 'vitest';
import { teamText, unknownBlanks } from '../../../../shared/say/team-lines.ts';

const LINES = [{ key: 'greeting', script: 'Hello, {name} at Blue. How can I help?', flow: null }];
const filled = (isShort: boolean) => ({ isShort, values: { name: 'Sam' } });

it('a line of the team is said in place of ours, with its blanks filled', () => {
  expect(teamText(LINES, 'greeting', filled(false))).toBe('Hello, Sam at Blue. How can I help?');
});

it('ours is said where the team has none, no key points, or a blank that nothing fills', () => {
  expect(teamText(LINES, 'close', filled(false))).toBeNull();
  expect(teamText(LINES, 'greeting', filled(true))).toBeNull();
  const odd = [{ key: 'greeting', script: 'Hello {nickname}', flow: null }];
  expect(teamText(odd, 'greeting', filled(false))).toBeNull();
  expect(unknownBlanks('Hello {nickname}, {name} here')).toEqual(['nickname']);
});
