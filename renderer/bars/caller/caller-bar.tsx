import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function CallerBar() {
  return (
    <BarFrame title={words('caller.title')} lede={words('caller.lede')}>
      {null}
    </BarFrame>
  );
}
