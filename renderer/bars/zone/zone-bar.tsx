import { words } from '../../../shared/copy/words.ts';
import { BarFrame } from '../bar-frame.tsx';

export function ZoneBar() {
  return (
    <BarFrame title={words('zone.title')} lede={words('zone.lede')}>
      {null}
    </BarFrame>
  );
}
