import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function PromiseBar() {
  return (
    <BarFrame title={words('promiseBar.title')} lede={words('promiseBar.lede')}>
      {null}
    </BarFrame>
  );
}
