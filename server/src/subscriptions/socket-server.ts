import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { parse as parseCookie } from 'cookie';
import { WebSocketServer, type WebSocket } from 'ws';
import { callerOf, type Caller } from '../access/caller.ts';
import { checkDocument } from '../access/document-rules.ts';
import { isCrossOrigin, SESSION_COOKIE } from '../access/session-cookie.ts';
import { RequestContext, type Services } from '../context.ts';
import { LIMIT_RULES, MOST_TOKENS } from '../schema/apollo-server.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { checkCost } from '../schema/document-cost.ts';

/** What sockets may cost. Times in milliseconds. */
export interface SocketLimits {
  /** Bytes that may wait to be read by one socket. */
  readonly mostBuffered: number;
  /** How long a socket may leave what waits for it unread. */
  readonly longestStall: number;
  readonly lookEvery: number;
  readonly mostSocketsOfCaller: number;
}

const LIMITS: SocketLimits = { mostBuffered: 1024 * 1024, longestStall: 15_000, lookEvery: 5_000, mostSocketsOfCaller: 30 };
const MOST_MESSAGE = 256 * 1024;

/** How the client says who it is; asked again while the socket is open. */
interface Credentials {
  readonly authorization: string | undefined;
  readonly session: string | null;
}

/** Serves subscriptions on `/graphql` of an HTTP server, by the same rules and limits as requests. `stop` closes all sockets. */
export function attachSocketServer(
  server: Server,
  services: Services,
  { onFault, limits = LIMITS }: { readonly onFault: (error: unknown) => void; readonly limits?: SocketLimits },
): { readonly sockets: ReadonlySet<WebSocket>; stop(): Promise<void> } {
  const schema = buildSchema();
  const socketServer = new WebSocketServer({ noServer: true, maxPayload: MOST_MESSAGE });
  const callers = new Map<WebSocket, { caller: Caller; credentials: Credentials }>();
  const stalled = new Map<WebSocket, { since: number; waiting: number }>();

  const graphql = useServer<Record<string, unknown>, { request: IncomingMessage; socket: WebSocket }>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ connectionParams, extra: { request, socket } }) => {
        const credentials = credentialsOf(request, connectionParams);
        const caller = await callerOf(services.database, credentials.authorization, credentials.session);
        if (caller === null || caller === 'INVALID') return false;
        const others = [...callers.values()].filter((one) => one.caller.id === caller.id).length;
        if (others >= limits.mostSocketsOfCaller) {
          socket.close(4429, 'Too many connections');
          return false;
        }
        callers.set(socket, { caller, credentials });
        return true;
      },
      onSubscribe: ({ extra: { socket } }, _id, { query, variables, operationName }) => {
        const caller = callers.get(socket)?.caller ?? null;
        return argsOf(query, variables ?? {}, operationName ?? undefined, caller);
      },
      onError: (_context, _id, _payload, errors) => {
        for (const error of errors) if (error.originalError && !(error.originalError instanceof GraphQLError)) onFault(error.originalError);
        return errors.map((error) =>
          error.originalError && !(error.originalError instanceof GraphQLError)
            ? new GraphQLError('Something went wrong in Tandem.', { extensions: { code: 'INTERNAL_SERVER_ERROR' } })
            : error,
        );
      },
    },
    socketServer,
    10_000,
  );

  function argsOf(
    query: string,
    variables: Record<string, unknown>,
    operationName: string | undefined,
    caller: Caller | null,
  ): ExecutionArgs | readonly GraphQLError[] {
    try {
      const document = parse(query, { maxTokens: MOST_TOKENS });
      const wrong = validate(schema, document, [...specifiedRules, ...LIMIT_RULES]);
      if (wrong.length > 0) return wrong;
      if (getOperationAST(document, operationName)?.operation !== 'subscription')
        return [new GraphQLError('Only subscriptions are served here; send the rest to POST /graphql.')];
      const refused = checkDocument(schema, document, variables, caller) ?? checkCost(schema, document, variables, operationName);
      if (refused) return [refused];
      const contextValue = new RequestContext(services, caller);
      return { schema, document, variableValues: variables, contextValue, ...(operationName !== undefined && { operationName }) };
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('The document could not be read.')];
    }
  }

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const path = (request.url ?? '').split('?')[0];
    if (path !== '/graphql' || isCrossOrigin(request)) {
      socket.end(`HTTP/1.1 ${path === '/graphql' ? '403 Forbidden' : '404 Not Found'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    socketServer.handleUpgrade(request, socket, head, (opened) => {
      opened.on('error', () => opened.terminate());
      opened.on('close', () => {
        callers.delete(opened);
        stalled.delete(opened);
      });
      socketServer.emit('connection', opened, request);
    });
  };
  server.on('upgrade', upgrade);

  const looking = setInterval(() => void look().catch(onFault), limits.lookEvery);
  looking.unref();

  /** Cuts sockets that do not read, and those whose caller may no longer come in. */
  async function look(): Promise<void> {
    for (const socket of socketServer.clients) {
      const waiting = socket.bufferedAmount;
      const before = stalled.get(socket);
      if (waiting === 0) stalled.delete(socket);
      else if (!before || waiting < before.waiting) stalled.set(socket, { since: Date.now(), waiting });
      const tooLong = before !== undefined && waiting >= before.waiting && Date.now() - before.since >= limits.longestStall;
      if (waiting > limits.mostBuffered || (waiting > 0 && tooLong)) socket.terminate();
    }
    for (const [socket, { credentials, caller }] of callers) {
      const now = await callerOf(services.database, credentials.authorization, credentials.session);
      const same = now !== null && now !== 'INVALID' && now.id === caller.id && caller.scopes.every((scope) => now.scopes.includes(scope));
      if (!same) socket.close(4401, 'Signed out');
    }
  }

  return {
    sockets: socketServer.clients,
    async stop() {
      clearInterval(looking);
      server.off('upgrade', upgrade);
      const gone = Promise.all([...socketServer.clients].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
      for (const socket of socketServer.clients) {
        socket.close(1001, 'The server stops');
        setTimeout(() => socket.terminate(), 1_000).unref();
      }
      await gone;
      await graphql.dispose();
    },
  };
}

/** A token comes in the header or, from a browser's script, in the first message; a session in the cookie. */
function credentialsOf(request: IncomingMessage, params: Record<string, unknown> | undefined): Credentials {
  const given = params?.['authorization'] ?? params?.['Authorization'];
  const authorization = request.headers.authorization ?? (typeof given === 'string' ? given : undefined);
  return { authorization, session: parseCookie(request.headers.cookie ?? '')[SESSION_COOKIE] ?? null };
}
