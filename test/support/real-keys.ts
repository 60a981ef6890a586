// Keys as a hand presses them: through the X server, to whichever window has the keyboard. Playwright's own go to a page,
// whatever window is in front, so they cannot show who took the keyboard.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Types at the speed of a quick hand. */
export async function typeForReal(text: string): Promise<void> {
  await run('xdotool', ['type', '--delay', '30', text]);
}

/** The X window under this point of the screen, by its title; null over none. */
export async function windowAt(x: number, y: number): Promise<string | null> {
  await run('xdotool', ['mousemove', String(x), String(y)]);
  const { stdout } = await run('xdotool', ['getmouselocation', '--shell']);
  const id = /WINDOW=(\d+)/.exec(stdout)?.[1] ?? '0';
  return run('xdotool', ['getwindowname', id]).then(
    ({ stdout: name }) => name.trim(),
    () => null,
  );
}
