import type { PromiseId } from '../../../shared/ids.ts';
import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function SettleBar({ promiseId }: { readonly promiseId: PromiseId }) {
  return (
    <BarFrame title={words('settle.title')} lede={words('settle.lede')}>
      {null}
    </BarFrame>
  );
}
