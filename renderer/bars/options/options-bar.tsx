import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function OptionsBar() {
  return (
    <BarFrame title={words('optionsBar.title')} lede={words('optionsBar.lede')}>
      {null}
    </BarFrame>
  );
}
