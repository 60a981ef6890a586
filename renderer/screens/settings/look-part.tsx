import { useState } from 'react';
import { words } from '../../../shared/copy/words.ts';
import { Check, Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './settings.module.css';
import { SnippetsForm } from './snippets-form.tsx';
import { usePreferences } from '../../state/use-preferences.ts';

const THEMES = ['system', 'light', 'dark'] as const;
const TEXT_SIZES = ['100', '125', '150', '200'] as const;
const SIDES = ['right', 'left'] as const;
const SAY_STYLES = ['script', 'flow'] as const;

export function LookPart() {
  const [preferences, change] = usePreferences();
  return (
    <div className={styles['stack']}>
      <div className={styles['grid']}>
        <Select
          label={words('settings.theme')}
          size="tall"
          choices={THEMES.map((key) => ({ key, label: words(`theme.${key}`) }))}
          value={preferences.theme}
          onChange={(theme) => void change({ theme })}
        />
        <Select
          label={words('settings.textSize')}
          size="tall"
          choices={TEXT_SIZES.map((key) => ({ key, label: words('settings.percent', { size: key }) }))}
          value={String(preferences.textSize) as (typeof TEXT_SIZES)[number]}
          onChange={(size) => void change({ textSize: Number(size) as typeof preferences.textSize })}
        />
        <Select
          label={words('settings.helpSide')}
          size="tall"
          choices={SIDES.map((key) => ({ key, label: words(`side.${key}`) }))}
          value={preferences.helpSide}
          onChange={(helpSide) => void change({ helpSide })}
        />
        <Select
          label={words('settings.sayStyle')}
          size="tall"
          choices={SAY_STYLES.map((key) => ({ key, label: words(`style.${key}`) }))}
          value={preferences.sayStyle}
          onChange={(sayStyle) => void change({ sayStyle })}
        />
        <RingLength />
        <span className={styles['wide']}>
          <Check isSelected={preferences.ringTracking} onChange={(ringTracking) => void change({ ringTracking })}>
            {words('settings.ringTracking')}
          </Check>
        </span>
        <span className={styles['wide']}>
          <Check isSelected={preferences.checkWords} onChange={(checkWords) => void change({ checkWords })}>
            {words('settings.checkWords')}
          </Check>
        </span>
      </div>
      <SnippetsForm />
    </div>
  );
}

function RingLength() {
  const [preferences, change] = usePreferences();
  const [text, setText] = useState(String(preferences.ringSeconds));
  const seconds = Number(text.replace(',', '.'));
  const isRight = seconds >= 1 && seconds <= 20;
  return (
    <Field
      label={words('settings.ringSeconds')}
      size="tall"
      value={text}
      problem={isRight ? undefined : words('settings.ringSecondsProblem')}
      onChange={setText}
      onBlur={() => {
        if (isRight) void change({ ringSeconds: seconds });
      }}
    />
  );
}
