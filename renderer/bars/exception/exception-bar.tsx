import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function ExceptionBar() {
  return (
    <BarFrame title={words('exception.title')} lede={words('exception.lede')}>
      {null}
    </BarFrame>
  );
}
