// The machine's files, until one of their calls ends the process.

import type { Files } from '../../../electron/node/files.ts';
import type { End } from './plan.ts';

type Call = (...given: readonly unknown[]) => Promise<unknown>;

/** Calls that change nothing are not counted. */
const LOOKING = new Set(['read', 'kindOf', 'list', 'size', 'close']);

export interface MortalFiles {
  readonly files: Files;
  /** Counting begins now. */
  arm(): void;
}

/** Whatever calls the file layer has, those of the files it opens included. */
export function createMortalFiles(real: Files, end: Extract<End, { kind: 'call' }> | null): MortalFiles {
  let isArmed = false;
  let left = end?.nth ?? 0;

  function isLast(act: string, path: string): boolean {
    if (!isArmed || end === null || LOOKING.has(act) || !path.includes(end.aim)) return false;
    left -= 1;
    return left === 0;
  }

  function watched<Target extends object>(target: Target, pathOf: (given: readonly unknown[]) => string): Target {
    return new Proxy(target, {
      get(_target, name) {
        const call = Reflect.get(target, name) as Call;
        if (typeof call !== 'function') return call;
        return async (...given: readonly unknown[]) => {
          const path = pathOf(given);
          const last = isLast(String(name), path);
          if (last && end?.at === 'before') die();
          if (last && end?.at === 'half') await half(given, (less) => call.apply(target, less));
          const answer = await call.apply(target, given as unknown[]);
          if (last) die();
          return isFile(answer) ? watched(answer, () => path) : answer;
        };
      },
    });
  }

  return {
    files: watched(real, (given) => given.filter((one) => typeof one === 'string').join(' ')),
    arm() {
      isArmed = true;
    },
  };
}

/** Half of what was to be written; any other call is not made. */
async function half(given: readonly unknown[], call: (less: unknown[]) => Promise<unknown>): Promise<void> {
  const [bytes, ...rest] = given;
  if (bytes instanceof Uint8Array) await call([bytes.subarray(0, bytes.byteLength / 2), ...rest]);
  die();
}

function isFile(answer: unknown): answer is object {
  return typeof answer === 'object' && answer !== null && !(answer instanceof Uint8Array) && !Array.isArray(answer);
}

/** Nothing of this process happens any more, not even what it had queued. */
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
