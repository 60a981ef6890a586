import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function FindBar({ text }: { readonly text: string }) {
  return (
    <BarFrame title={words('find.title')} lede={words('find.lede')}>
      {null}
    </BarFrame>
  );
}
