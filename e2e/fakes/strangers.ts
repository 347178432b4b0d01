import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody on this computer who listens over TCP and UDP, and counts who comes. */
export interface Stranger {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Connections that were opened and datagrams that arrived. */
  visits(): number;
  close(): Promise<void>;
}

/** Answers everything over HTTP in the friendliest way, so that only the app's own rules keep it out. */
export async function startStranger(): Promise<Stranger> {
  let visits = 0;
  const http = createServer((_request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' }).end('<p>Hello</p>');
  });
  http.on('connection', () => {
    visits += 1;
  });
  const udp = createSocket('udp4');
  udp.on('message', () => {
    visits += 1;
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  return {
    tcpPort: (http.address() as AddressInfo).port,
    udpPort: udp.address().port,
    visits: () => visits,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await new Promise<void>((resolve) => udp.close(resolve));
    },
  };
}
