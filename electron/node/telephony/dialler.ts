// Hands a number to the agent's phone: opens one address, or starts one program. Which host opens addresses how is its
// own affair; what may be opened or started is decided in shared/telephony/dial-order.ts.

import { words } from '../../../shared/copy/words.ts';
import { done, type Outcome, refused } from '../../../shared/outcome.ts';
import { type DialOrder, type DialPlace, dialOrder, type OrderedWay } from '../../../shared/telephony/dial-order.ts';
import { startProgram } from './start-program.ts';

export interface DialMeans {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** Opens an address with whatever the system has for it; done when that began. */
  open(address: string): Promise<Outcome<null, string>>;
}

/** Refused with a fragment, as `Dialler.dial` is. */
export async function dialBy(
  { platform, env, open }: DialMeans,
  number: string,
  way: OrderedWay,
): Promise<Outcome<null, string>> {
  const order = dialOrder(number, way, placeOf(platform, env));
  if (order.kind === 'refused') return refused(words(`host.${order.reason}`));
  return order.value.kind === 'open' ? open(order.value.address) : run(order.value, way);
}

/** The first that is there; one that is there and cannot be started is not passed over for another. */
async function run(order: Extract<DialOrder, { kind: 'run' }>, way: OrderedWay): Promise<Outcome<null, string>> {
  const phone = way.kind === 'program' ? words(`phone.preset.${way.preset}`) : '';
  for (const program of order.programs) {
    const came = await startProgram(program, order.args);
    if (came === 'started') return done(null);
    if (came === 'failed') return refused(words('host.programFailed', { phone }));
  }
  return refused(words('host.programMissing', { phone }));
}

function placeOf(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): DialPlace {
  return {
    platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
    folders: {
      localAppData: env['LOCALAPPDATA'] ?? null,
      programFiles: env['ProgramFiles'] ?? null,
      programFilesX86: env['ProgramFiles(x86)'] ?? null,
    },
  };
}
