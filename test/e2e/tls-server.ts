/** Serves sample pages for any host name over TLS, with a certificate made for the occasion, and remembers what was asked. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sample } from './samples';

export type TlsServer = { port: number; asked: string[]; close(): Promise<void> };

/** Starts it on a free local port. `asked` holds the address of each request; what is not a sample gets 404. */
export async function tlsServer(samples: readonly Sample[]): Promise<TlsServer> {
  const asked: string[] = [];
  const pages = new Map(samples.map((sample) => [sample.url, sample.html]));
  const server = createServer(certificate(samples.map((sample) => new URL(sample.url).hostname)), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    asked.push(url);
    const html = pages.get(url);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
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

function certificate(hosts: readonly string[]): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = [...new Set(['localhost', ...hosts])].map((host) => `DNS:${host}`).join(',');
  try {
    execFileSync('openssl', [
      'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=samples', '-addext', `subjectAltName=${names}`,
    ], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
