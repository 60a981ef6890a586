import { Label, ProgressBar } from 'react-aria-components';
import type { Task } from '../../../shared/copies/task.ts';
import { words } from '../../../shared/copy/words.ts';
import { useRun } from '../../state/store-context.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './your-data.module.css';

/** How far long work is, with the way out of it. */
export function TaskLine({ task }: { readonly task: Task }) {
  const run = useRun();
  const isKnown = task.of !== null && task.of > 0;
  const percent = isKnown ? Math.min(100, Math.floor((100 * task.done) / (task.of ?? 1))) : 0;
  return (
    <div className={styles['task']}>
      <ProgressBar className={styles['progress'] ?? ''} value={percent} isIndeterminate={!isKnown}>
        <Label>{words(`data.task.${task.kind}`)}</Label>
        <span className={styles['track']} aria-hidden="true">
          <span
            className={isKnown ? styles['fill'] : styles['unknown']}
            style={isKnown ? { width: `${percent}%` } : {}}
          />
        </span>
      </ProgressBar>
      <Button tone="line" onPress={() => void run('cancelTask', {})}>
        {words('data.cancel')}
      </Button>
    </div>
  );
}
