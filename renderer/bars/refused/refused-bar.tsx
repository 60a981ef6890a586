import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function RefusedBar() {
  return (
    <BarFrame title={words('refused.title')} lede={words('refused.lede')}>
      {null}
    </BarFrame>
  );
}
