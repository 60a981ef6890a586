import { words } from '../../shared/copy/words.ts';
import { useWaiting } from '../state/use-waiting.ts';
import { WaitingPanel } from './waiting-panel.tsx';

/** Rung 7: long late, and nothing decided. It comes without the focus and stands until each is decided. */
export function DecidePanel() {
  const { decide } = useWaiting();
  if (decide.length === 0) return null;
  return <WaitingPanel region="decide" title={words('decide.title')} lede={words('decide.lede')} rows={decide} />;
}
