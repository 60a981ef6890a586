// What Electron's own default app does, for a packaged Electron that has none: load the modules named by `-r`, then
// start the app in the folder, or the script, that comes next on the command line.

const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const { target, preloads } = readArguments(process.argv.slice(1));
process.defaultApp = true;
for (const preload of preloads) require(resolve(preload));
takeIdentity(join(target, 'package.json'));
// As the main module, so that the app cannot tell this starter from Electron's own.
Module._load(require.resolve(target), module, true);

function readArguments(args) {
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preloads.push(args[index]);
    } else if (!arg.startsWith('-')) return { target: resolve(arg), preloads };
  }
  console.error('usage: electron [-r module] <folder or script>');
  return process.exit(2);
}

/** Name, version and data folder come from the started app, not from this one. */
function takeIdentity(manifest) {
  if (!existsSync(manifest)) return;
  const { name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
  app.setAppPath(target);
}
