// Text into a file, in pieces large enough to be worth a write.

import type { NewFile } from '../files.ts';

const PIECE_CHARACTERS = 64 * 1024;

export interface PlainText {
  write(text: string): Promise<void> | undefined;
  flush(): Promise<void>;
}

export function createPlainText(file: Pick<NewFile, 'write'>): PlainText {
  let waiting: string[] = [];
  let characters = 0;

  async function flush(): Promise<void> {
    const text = waiting.join('');
    waiting = [];
    characters = 0;
    if (text !== '') await file.write(Buffer.from(text, 'utf8'));
  }

  return {
    flush,
    write(text) {
      waiting.push(text);
      characters += text.length;
      return characters < PIECE_CHARACTERS ? undefined : flush();
    },
  };
}
