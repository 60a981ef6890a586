// Our own scheme and no other: `tel:`, `sip:` and `callto:` belong to the agent's phone. On Windows the words end in `--`,
// so that whatever a page puts into a link is no switch of ours. Linux has no way back: there a link of an app that was
// switched off only comes to the log.

import { app } from 'electron';
import { LINK_SCHEME } from '../../shared/telephony/deep-link.ts';
import type { OwnCommand } from '../node/own-command.ts';
import type { LinkScheme } from '../node/telephony/handover/handed-ways.ts';

export function createLinkScheme({ program, args }: OwnCommand): LinkScheme {
  const words = [...args, '--'];
  return {
    claim: () => app.setAsDefaultProtocolClient(LINK_SCHEME, program, words),
    release() {
      if (app.isDefaultProtocolClient(LINK_SCHEME, program, words)) {
        app.removeAsDefaultProtocolClient(LINK_SCHEME, program, words);
      }
    },
  };
}
