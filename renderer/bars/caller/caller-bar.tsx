import { words } from '../../../shared/copy/words.ts';
import { useDesk } from '../../state/store-context.tsx';
import { BarFrame } from '../bar-frame.tsx';
import { CallerForm } from './caller-form.tsx';

/** Who is calling: name and number to correct, and a pick where several people share the number. */
export function CallerBar() {
  const open = useDesk((desk) => desk.call);
  const country = useDesk((desk) => desk.settings.profile?.country ?? '');
  if (open === null) {
    return (
      <BarFrame title={words('caller.title')} takesFocus>
        {words('refusal.callNotLive')}
      </BarFrame>
    );
  }
  return <CallerForm key={open.call.id} open={open} country={country} />;
}
