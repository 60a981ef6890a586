import { describe, expect, it } from 'vitest';
import { actionOf, chordOf, chordsOf, isReserved, KEY_ACTIONS } from '../../../../renderer/keys/keymap.ts';

const PLATFORMS = ['windows', 'mac', 'linux'] as const;

/** A key press: `press('1', 'Digit1', 'ctrl')`. */
function press(key: string, code = key, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]) {
  return {
    ...{ key, code, ctrlKey: held.includes('ctrl'), metaKey: held.includes('meta') },
    ...{ altKey: held.includes('alt'), shiftKey: held.includes('shift') },
  };
}

describe('the map of c.9', () => {
  it.each(PLATFORMS)('gives no key of %s to two actions', (platform) => {
    const chords = KEY_ACTIONS.flatMap((action) => chordsOf(action, platform, {}));
    expect(new Set(chords).size).toBe(chords.length);
  });

  it.each(PLATFORMS)('uses no key on %s that may not be given to an action', (platform) => {
    const chords = KEY_ACTIONS.flatMap((action) => chordsOf(action, platform, {}));
    expect(chords.filter(isReserved)).toEqual([]);
  });

  it.each([
    ['windows', 'Ctrl+Enter', 'wrapUp'],
    ['linux', 'Ctrl+K', 'find'],
    ['mac', 'Cmd+K', 'find'],
    ['mac', 'Cmd+P', 'promise'],
    ['mac', 'F3', 'promise'],
    ['windows', 'F13', 'call'],
    ['windows', 'Cmd+K', null],
    ['mac', 'Ctrl+K', null],
    ['windows', 'F5', null],
  ] as const)('on %s leads from %s to %s', (platform, chord, action) => {
    expect(actionOf(chord, platform, {})).toBe(action);
  });
});

describe('chordOf', () => {
  it.each([
    [press('F2'), 'F2'],
    [press('F9', 'F9', 'shift'), 'Shift+F9'],
    [press('k', 'KeyK', 'ctrl'), 'Ctrl+K'],
    [press('K', 'KeyK', 'ctrl'), 'Ctrl+K'],
    [press('Enter', 'Enter', 'meta'), 'Cmd+Enter'],
    [press('H', 'KeyH', 'meta', 'shift'), 'Cmd+Shift+H'],
  ])('reads %j', (pressed, chord) => {
    expect(chordOf(pressed)).toBe(chord);
  });

  it('binds digits by their place: AZERTY types & and é there', () => {
    expect(chordOf(press('&', 'Digit1', 'ctrl'))).toBe('Ctrl+1');
    expect(chordOf(press('é', 'Digit2', 'ctrl'))).toBe('Ctrl+2');
  });

  it.each(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta'])('%s alone is no chord yet', (key) => {
    expect(chordOf(press(key, `${key}Left`, 'ctrl'))).toBeNull();
  });

  it('AltGr and a digit is no authority row', () => {
    const chord = chordOf(press('@', 'Digit2', 'ctrl', 'alt'));
    expect(chord).toBe('Ctrl+Alt+2');
    expect(actionOf(chord ?? '', 'windows', {})).toBeNull();
  });
});

describe('a key of the agent’s own', () => {
  it('takes the place of all keys of its action', () => {
    expect(chordsOf('wrapUp', 'windows', { wrapUp: 'F14' })).toEqual(['F14']);
    expect(actionOf('F12', 'windows', { wrapUp: 'F14' })).toBeNull();
    expect(actionOf('F14', 'windows', { wrapUp: 'F14' })).toBe('wrapUp');
  });

  it('wins over the action that had it by the map', () => {
    expect(actionOf('F2', 'windows', { help: 'F2' })).toBe('help');
  });
});

describe('isReserved', () => {
  it.each(['Alt+F4', 'F5', 'F10', 'F11', 'Tab', 'Enter', ' ', 'ArrowDown', 'Backspace', 'Ctrl+C', 'Cmd+V', 'Ctrl+Y'])(
    '%j stays with the system and the fields',
    (chord) => expect(isReserved(chord)).toBe(true),
  );

  it.each(['a', 'A', 'é', 'Shift+A', 'Shift+?', 'Ctrl+Alt+K', 'Ctrl+Alt+Shift+2', 'Dead', 'Shift+Dead'])(
    '%j is typing',
    (chord) => expect(isReserved(chord)).toBe(true),
  );

  it.each(['F2', 'F14', 'Shift+F7', 'Ctrl+K', 'Ctrl+Shift+F2', 'Alt+K', 'Ctrl+Shift+C'])('%j is free', (chord) => {
    expect(isReserved(chord)).toBe(false);
  });
});
