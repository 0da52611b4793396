/** A proxy that lets nothing through and remembers who was asked for: the witness that nothing leaves the browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Witness = { port: number; asked: string[]; close(): Promise<void> };

/** Starts it on a free local port. `asked` holds one line per request or connection tried. */
export async function refusingProxy(): Promise<Witness> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
