import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function HoldBar() {
  return (
    <BarFrame title={words('holdBar.title')} lede={words('holdBar.lede')}>
      {null}
    </BarFrame>
  );
}
