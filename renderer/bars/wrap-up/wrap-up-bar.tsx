import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function WrapUpBar() {
  return (
    <BarFrame title={words('wrapUp.title')} lede={words('wrapUp.lede')}>
      {null}
    </BarFrame>
  );
}
