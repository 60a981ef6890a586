import { Button } from 'react-aria-components';
import { listInWords } from '../../shared/copy/lists.ts';
import { words } from '../../shared/copy/words.ts';
import { useShow } from '../state/store-context.tsx';
import { useCallRisks } from '../state/use-risks.ts';
import { Shape } from '../ui/shape.tsx';
import styles from './risk-flag.module.css';

/** "RISK: 2 late promises, +1" on the strip (c.6): reasons, never a score. A press shows each with its next step. */
export function RiskFlag() {
  const [first, ...others] = useCallRisks();
  const show = useShow();
  if (first === undefined) return null;
  const flag = words('risk.flag', { reason: first.said, more: others.length });
  const reasons = listInWords([first, ...others].map(({ said }) => said));
  return (
    <Button
      className={styles['flag'] ?? ''}
      aria-label={words('risk.show', { flag, reasons })}
      preventFocusOnPress
      onPress={() => show({ helpTab: 'case' })}
    >
      <Shape name="late" />
      {flag}
    </Button>
  );
}
