import { type KeyboardEvent, useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { actionOf, type Chord, chordOf, chordsOf, isReserved, KEY_ACTIONS, type KeyAction } from '../../keys/keymap.ts';
import { useDesk } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './settings.module.css';
import { usePreferences } from '../../state/use-preferences.ts';

/** Every key of c.9 can be another one. */
export function KeysPart() {
  const [preferences, change] = usePreferences();
  const platform = useDesk((desk) => desk.host.platform);
  const [listening, setListening] = useState<KeyAction | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (action: KeyAction, chord: Chord): void => {
    const holder = actionOf(chord, platform, preferences.keys);
    if (isReserved(chord)) setProblem(words('settings.keyReserved', { chord }));
    else if (holder !== null && holder !== action) {
      setProblem(words('settings.keyTaken', { chord, action: words(`key.${holder}`) }));
    } else {
      setProblem(null);
      setListening(null);
      void change({ keys: { ...preferences.keys, [action]: chord } });
    }
  };
  const reset = (action: KeyAction): void => {
    const { [action]: _, ...keys } = preferences.keys;
    void change({ keys });
  };

  return (
    <div className={styles['keys']}>
      <p className={styles['lede']}>{words('settings.keysLede')}</p>
      <p className={styles['problem']} role="alert">
        {problem}
      </p>
      <ul>
        {KEY_ACTIONS.map((action) => (
          <li key={action} className={styles['keyRow']}>
            <span>{words(`key.${action}`)}</span>
            <KeyButton
              name={words(`key.${action}`)}
              chord={chordsOf(action, platform, preferences.keys).join(', ')}
              isListening={listening === action}
              onListen={(isOn) => setListening(isOn ? action : null)}
              onChord={(chord) => take(action, chord)}
            />
            {preferences.keys[action] === undefined ? null : (
              <Button tone="link" onPress={() => reset(action)}>
                {words('settings.keyReset')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface KeyButtonProps {
  readonly name: string;
  readonly chord: string;
  readonly isListening: boolean;
  readonly onListen: (isOn: boolean) => void;
  readonly onChord: (chord: Chord) => void;
}

function KeyButton({ name, chord, isListening, onListen, onChord }: KeyButtonProps) {
  const hear = (event: KeyboardEvent): void => {
    if (!isListening || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const heard = chordOf(event);
    if (heard !== null) onChord(heard);
  };
  return (
    <span onKeyDownCapture={hear}>
      <Button
        tone={isListening ? 'open' : 'line'}
        aria-label={`${name}: ${chord}`}
        onPress={() => onListen(!isListening)}
        onBlur={() => onListen(false)}
      >
        {isListening ? words('settings.keyPress') : chord}
      </Button>
    </span>
  );
}
