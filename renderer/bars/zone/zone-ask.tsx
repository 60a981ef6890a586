import { useState } from 'react';
import { readStatedTime } from '../../../shared/bar/stated-time.ts';
import { clock, placeOf } from '../../../shared/copy/format.ts';
import { words } from '../../../shared/copy/words.ts';
import type { PhoneNumber } from '../../../shared/phone/number.ts';
import { zoneShiftedBy, zonesOfCountry } from '../../../shared/phone/zone.ts';
import type { Instant, ZoneId } from '../../../shared/time.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './zone-ask.module.css';

export interface ZoneAskProps {
  /** The clock as guessed or corrected so far; null when nothing is known or what was typed fits no place. */
  readonly guess: ZoneId | null;
  readonly number: PhoneNumber | null;
  readonly now: Instant;
  readonly onCorrect: (zone: ZoneId | null) => void;
  readonly onConfirm: (zone: ZoneId) => void;
}

/**
 * Check 7: Enter takes the guess, one tap corrects it by an hour, or the time they say is typed. A tap of the mouse
 * leaves the focus where it is, so that Enter still means the filled button.
 */
export function ZoneAsk({ guess, number, now, onCorrect, onConfirm }: ZoneAskProps) {
  const [said, setSaid] = useState('');
  const candidates = number === null ? [] : zonesOfCountry(number);
  const shift = (hours: number): void => {
    if (guess !== null) onCorrect(zoneShiftedBy(guess, hours, now, candidates) ?? guess);
  };
  const type = (text: string): void => {
    setSaid(text);
    if (text.trim() !== '') onCorrect(readStatedTime(text, now, guess === null ? candidates : [guess, ...candidates]));
  };
  return (
    <div className={styles['ask']}>
      {guess === null ? null : (
        <>
          <Button tone="go" keyName="Enter" onPress={() => onConfirm(guess)}>
            {words('zoneAsk.takeGuess', { time: clock(now, guess) })}
          </Button>
          <Button tone="line" preventFocusOnPress onPress={() => shift(-1)}>
            {words('zoneAsk.earlier')}
          </Button>
          <Button tone="line" preventFocusOnPress onPress={() => shift(1)}>
            {words('zoneAsk.later')}
          </Button>
        </>
      )}
      <span className={styles['said']} data-wants="zone">
        <Field
          label={words('zoneAsk.said')}
          labelHidden
          prefix={words('zoneAsk.said')}
          maxLength={12}
          value={said}
          onChange={type}
        />
      </span>
    </div>
  );
}

/** "Probably 10:05, in New York."; moves with each correction. */
export function probablyInWords(guess: ZoneId | null, isCorrected: boolean, now: Instant): string {
  if (guess !== null) return words('zoneAsk.probably', { time: clock(now, guess), place: placeOf(guess) });
  return words(isCorrected ? 'zoneAsk.noZone' : 'zoneAsk.unknown');
}
