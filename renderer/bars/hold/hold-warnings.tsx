import { useState } from 'react';
import { holdWarnings } from '../../../shared/call/hold-watch.ts';
import { words } from '../../../shared/copy/words.ts';
import { useDesk, useReadNow } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './hold-bar.module.css';

/** 002-04, 001-07: a second hold, or a very early one, said before it is asked for. Nothing here blocks. */
export function HoldWarnings() {
  const call = useDesk((desk) => desk.call?.call ?? null);
  const isNewRep = useDesk((desk) => desk.settings.profile?.newRep ?? false);
  const readNow = useReadNow();
  const [isDismissed, setDismissed] = useState(false);
  const [warnings] = useState(() => (call === null ? [] : holdWarnings(call, { isNewRep, now: readNow() })));
  if (isDismissed) return null;
  return warnings.map((warning) => (
    <p key={warning} role="status" className={styles['warning']}>
      <Shape name="due" />
      {words(`holdWarning.${warning}`)}
      {warning === 'early' ? (
        <Button preventFocusOnPress onPress={() => setDismissed(true)}>
          {words('holdWarning.dismiss')}
        </Button>
      ) : null}
    </p>
  ));
}
