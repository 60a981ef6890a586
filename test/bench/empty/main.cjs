// The least an Electron app can be: one window with an empty page. What the product is compared with.

const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => new BrowserWindow({ width: 1180, height: 760 }).loadFile(join(__dirname, 'index.html')));
