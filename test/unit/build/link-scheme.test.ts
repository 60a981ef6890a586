// The scheme of our links stands in four places that cannot import each other, and no telephone's scheme in any.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProject } from '../../../build/scripts/project.mjs';
import { LINK_SCHEME } from '../../../shared/telephony/deep-link.ts';

const builder = read('build/electron-builder.yml');
const installer = read('build/installer.nsh');
const registrar = read('electron/desktop/link-scheme.ts');

describe('the scheme of our links', () => {
  it('is the same for a Mac, for Linux and for the installer as in the code', () => {
    expect(/^protocols:\n(?: +.*\n)* +schemes: \[(.*)\]/m.exec(builder)?.[1]).toBe(LINK_SCHEME);
    expect(/^ {2}include: (.*)$/m.exec(builder)?.[1]).toBe('build/installer.nsh');
    const keys = [...installer.matchAll(/Software\\Classes\\([^"\\]+)/g)].map(([, scheme]) => scheme);
    expect([...new Set(keys)]).toEqual([LINK_SCHEME]);
  });

  it('is written and removed by the installer, for all users where all have the app, with -- before the link', () => {
    const [install = '', remove = ''] = ['customInstall', 'customUnInstall'].map(
      (name) => new RegExp(`!macro ${name}\\n([\\s\\S]*?)!macroend`).exec(installer)?.[1],
    );
    expect(install.match(/WriteRegStr \w+/g)).toEqual(Array(3).fill('WriteRegStr SHCTX'));
    expect(install).toContain(`'"$INSTDIR\\\${APP_EXECUTABLE_FILENAME}" "--" "%1"'`);
    expect(remove.match(/DeleteRegKey \w+/g)).toEqual(['DeleteRegKey SHCTX', 'DeleteRegKey HKCU']);
  });

  it('is claimed, asked for and let go with the same words', () => {
    const calls = [...registrar.matchAll(/app\.(\w+ProtocolClient)\(([^)]*)\)/g)].map(([, name, words]) => [
      name,
      words,
    ]);
    expect(calls.map(([name]) => name)).toEqual([
      'setAsDefaultProtocolClient',
      'isDefaultProtocolClient',
      'removeAsDefaultProtocolClient',
    ]);
    expect(new Set(calls.map(([, words]) => words))).toEqual(new Set(['LINK_SCHEME, program, words']));
  });

  it('is the only one that is registered anywhere: tel:, sip: and callto: stay with the phone', () => {
    const sources = ['electron', 'shared', 'renderer', 'build'].flatMap(filesBelow);
    const registering = sources.filter((path) =>
      /\b\w*DefaultProtocolClient\(|URL Protocol|x-scheme-handler/.test(read(path)),
    );
    expect(registering).toEqual(['electron/desktop/link-scheme.ts', 'build/installer.nsh']);
    for (const text of [builder, installer, registrar]) {
      expect(text.replaceAll(/^\s*(#|;|\/\/).*$/gm, '')).not.toMatch(/\b(tel|sips?|callto)\b/);
    }
  });
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|cjs|yml|nsh|json)$/.test(name))
    .map((name) => join(folder, name));
}

function read(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}
