import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components';
import styles from './switch.module.css';

/** On or off, at once. Its words stand beside it in the row and are read with it. */
export function Switch({ label, ...props }: Omit<SwitchProps, 'className' | 'style' | 'children'> & { label: string }) {
  return (
    <AriaSwitch {...props} className={styles['switch'] ?? ''} aria-label={label}>
      <span className={styles['track']}>
        <span className={styles['knob']} />
      </span>
    </AriaSwitch>
  );
}
