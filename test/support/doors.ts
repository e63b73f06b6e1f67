import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { assertPublished, type TestHub } from './hub.js';

/** A way into a hub, and what it says to a request. */
export type Door = 'POST' | 'GET' | 'WEBSOCKET' | 'EMERGENCY';

export const DOORS: readonly Door[] = ['POST', 'GET', 'WEBSOCKET', 'EMERGENCY'];

/** A request as a client means it; each door writes it in its own way. */
export interface Request {
  query?: string;
  documentId?: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  extensions?: Record<string, unknown>;
}

/** What came back: the status (0 over WebSocket), and what was said. */
export interface Said {
  status: number;
  // What a query selects is known to the test alone.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data?: any;
  errors?: { message: string; extensions: { code: string; [more: string]: unknown } }[];
  /** Why a socket was closed, where it was. */
  closed?: number;
}

/** The keyword of operations that a door carries, and a root field that any role may ask of it. */
export const carries = (door: Door) =>
  door === 'WEBSOCKET'
    ? { keyword: 'subscription', field: 'recordChanged(patientId: "x")', below: ['type', 'category'] as const }
    : { keyword: 'query', field: 'viewer', below: ['name', 'role'] as const };

/** Sends a request through a door of a hub that listens at an address. */
export const through = async (door: Door, address: string, token: string | null, request: Request): Promise<Said> => {
  if (door === 'WEBSOCKET') return overSocket(address, token, request);
  const headers = { ...(token && { authorization: `Bearer ${token}` }), accept: 'application/graphql-response+json' };
  const response =
    door === 'GET'
      ? await fetch(`${address}/graphql?${search(request)}`, {
          headers: { ...headers, 'apollo-require-preflight': 'yes' },
        })
      : await fetch(`${address}/graphql${door === 'EMERGENCY' ? '/break-glass' : ''}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(request),
        });
  const said = (await response.json()) as Said;
  assertPublished(said.errors, response.headers.get('x-request-id')!);
  return { ...said, status: response.status };
};

const search = ({ variables, extensions, ...texts }: Request) =>
  new URLSearchParams({
    ...texts,
    ...(variables && { variables: JSON.stringify(variables) }),
    ...(extensions && { extensions: JSON.stringify(extensions) }),
  });

/** One subscription on a connection of its own: its first message, or how the connection was closed. */
const overSocket = (address: string, token: string | null, request: Request) =>
  new Promise<Said>((resolve, reject) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const id = randomUUID();
    const send = (message: object) => socket.send(JSON.stringify(message));
    const settle = (said: Said) => {
      assertPublished(said.errors);
      resolve(said);
      socket.close();
    };
    socket.on('error', reject);
    socket.on('open', () =>
      send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} }),
    );
    socket.on('close', (closed) => resolve({ status: 0, closed }));
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { type: string; payload: never };
      // The protocol asks for a text; an empty one stands for none.
      if (message.type === 'connection_ack') send({ type: 'subscribe', id, payload: { query: '', ...request } });
      if (message.type === 'error') settle({ status: 0, errors: message.payload });
      if (message.type === 'next') settle({ status: 0, ...(message.payload as object) });
      if (message.type === 'complete') settle({ status: 0 });
    });
  });

/** Makes a hub listen, and gives its address. */
export const listen = async ({ app }: TestHub) => app.listen({ port: 0, host: '127.0.0.1' });
