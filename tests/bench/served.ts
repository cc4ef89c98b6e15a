import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free loopback port and gives the address. */
export async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A bare HTTP server that answers each path with the text that its question gives. */
export function bareServer(questions: Readonly<Record<string, () => Promise<string>>>): Server {
  return createServer((incoming, response) => {
    void questions[incoming.url ?? '']?.().then((text) => response.setHeader('content-type', 'application/json').end(text));
  });
}

/** The body of an answer, over a connection of its own kept alive by the agent of Node.js. */
export function ask(url: string, body: string | null = null, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: body === null ? 'GET' : 'POST', headers: { ...headers, ...(body !== null && { 'content-type': 'application/json' }) } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve(Buffer.concat(parts).toString()));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}
