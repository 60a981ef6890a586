import { X } from 'lucide-react';
import { useState } from 'react';
import { words } from '../../shared/copy/words.ts';
import type { WaitingRow } from '../../shared/desk/waiting.ts';
import { useApp, useShow } from '../state/store-context.tsx';
import { useWaiting } from '../state/use-waiting.ts';
import { Button } from '../ui/button.tsx';
import { WaitingPanel } from './waiting-panel.tsx';

/**
 * What is left of the shift (002-19): in its last half hour, or when the notice was pressed. It can be put away; the
 * promises stay in the list and go on ringing.
 */
export function SweepPanel() {
  const { sweep, isSweepTime } = useWaiting();
  const isAskedFor = useApp((state) => state.view.list === 'sweep');
  const show = useShow();
  const [isPutAway, setPutAway] = useState(false);
  const isDue = isSweepTime && !isPutAway && sweep.length > 0;
  if (!isAskedFor && !isDue) return null;
  const close = (): void => {
    setPutAway(true);
    show({ list: null });
  };
  return (
    <WaitingPanel
      region="sweep"
      title={words(isSweepTime ? 'sweep.title' : 'sweep.titleLeft')}
      lede={ledeOf(sweep)}
      rows={sweep}
      aside={<Button aria-label={words('app.close')} icon={<X size={16} aria-hidden="true" />} onPress={close} />}
    />
  );
}

function ledeOf(rows: readonly WaitingRow[]): string {
  if (rows.length === 0) return words('sweep.nothing');
  const fit = rows.filter(({ doesFit }) => doesFit).length;
  return words('notice.sweep.title', { n: rows.length, fit });
}
