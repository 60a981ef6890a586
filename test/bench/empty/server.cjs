// The least a loopback host can be: one page on 127.0.0.1, its address printed.

const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { join } = require('node:path');

const page = readFileSync(join(__dirname, 'index.html'));
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
