import { describe, expect, it } from 'vitest';
import { en } from '../../../../shared/copy/en/index.ts';
import { filledIn, RECIPE_IDS, recipes } from '../../../../shared/telephony/recipes.ts';

const catalogue: Readonly<Record<string, string>> = en;
const VALUES = {
  program: [String.raw`C:\Users\Sam O'Neil\AppData\Local\Programs\Callback Companion\Callback Companion.exe`],
  port: 47_911,
  token: 'T0ken',
};

function recipe(id: string) {
  const found = recipes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No recipe ${id}`);
  return found;
}

describe('what to paste', () => {
  it('is there for every phone once, in the order in which it is shown, each with its words', () => {
    expect(recipes.map(({ id }) => id)).toEqual(RECIPE_IDS);
    const missing = RECIPE_IDS.flatMap((id) => [`phone.recipe.name.${id}`, `phone.recipe.where.${id}`]).filter(
      (key) => catalogue[key] === undefined,
    );
    expect(missing).toEqual([]);
  });

  it.each(recipes.map((one) => [one.id, one] as const))('%s has nothing left to fill in', (_id, one) => {
    expect(filledIn(one, VALUES)).not.toMatch(/<(program|token|port)>/);
  });

  it('keeps the place of a token that nobody knows any more', () => {
    expect(filledIn(recipe('zammad'), { ...VALUES, token: null })).toBe('http://127.0.0.1:47911/api/v1/cti/<token>');
  });

  it('quotes the program for MicroSIP, ends in -- so that the number is text, and stays under 255 characters', () => {
    const lines = filledIn(recipe('microsip'), VALUES).split('\n');
    for (const line of lines) {
      expect(line).toMatch(/^cmd\w+="C:\\[^"]+\.exe" --call-event=\w+ .*--$/);
      expect(line.slice(line.indexOf('=') + 1).length).toBeLessThan(255);
    }
    expect(lines).toHaveLength(6);
  });

  it('quotes the program for a shell, whatever is in its path', () => {
    const program = ["/home/sam/it's mine/Callback.AppImage", '--data-dir', '/tmp/$(id)'];
    expect(filledIn(recipe('twinkle'), { ...VALUES, program })).toContain(
      String.raw`'/home/sam/it'\''s mine/Callback.AppImage' --data-dir '/tmp/$(id)' --call-event=twinkle`,
    );
  });

  it('never puts what a caller chose into a line that a shell reads, and never names Linphone’s command', () => {
    const inShell = recipes.filter(({ quoting }) => quoting === 'shell');
    for (const { text } of inShell) expect(text).not.toMatch(/\{|\$|%[a-z]/i);
    expect(JSON.stringify(recipes)).not.toMatch(/linphone|command_line/i);
  });
});
