// What Electron 22 lacks of the Electron the product is made for, and the product asks for without a choice:
// protocol.handle, and the Response it answers with. Loaded by `-r` before the app, by tests alone; on a newer
// Electron it does nothing. It goes when the tests' Electron does.

const { app } = require('electron');

if (typeof globalThis.Response === 'undefined') {
  globalThis.Response = class Response {
    constructor(body, { status = 200, headers = {} } = {}) {
      Object.assign(this, { body, status, headers });
    }
  };
}

app.on('session-created', ({ protocol }) => {
  if (typeof protocol.handle === 'function') return;
  protocol.handle = (scheme, answer) => {
    protocol.registerBufferProtocol(scheme, (request, respond) => {
      answer(request).then(
        ({ status, headers, body }) => respond({ statusCode: status, headers, data: Buffer.from(body) }),
        // net::ERR_FAILED
        () => respond({ error: -2 }),
      );
    });
  };
});
