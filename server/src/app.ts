import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { callerOf, type Caller } from './access/caller.ts';
import { isCrossOrigin, sessionSecretOf } from './access/session-cookie.ts';
import { signInRoutes } from './access/sign-in.routes.ts';
import { RequestContext, type Services } from './context.ts';
import { receiveImport } from './imports/receive-import.ts';
import { shareRoutes } from './shares/share.routes.ts';
import { jobSpecRoutes } from './job-specs/job-spec.routes.ts';
import { createApolloServer } from './schema/apollo-server.ts';

/** Bytes of a request's body, and of one whose caller is known (imports). */
const MOST_BYTES = 1024 * 1024;
const MOST_BYTES_SIGNED_IN = 10 * 1024 * 1024;

/** What an app is made of beside its services. */
export interface AppOptions {
  /** Folder of the built web client; where it is missing, only the API is served. */
  readonly clientFolder: string | null;
  /** Learns of faults of ours; what callers did wrong does not come here. */
  readonly onFault: (error: unknown) => void;
}

/** The HTTP application: `/graphql`, `/auth`, `/imports`, `/shares`, `/job-specs/KEY.docx` and the like, `/health` and the web client. `stop` lets running requests finish. */
export async function createApp(
  services: Services,
  { clientFolder, onFault }: AppOptions,
): Promise<{ readonly app: Express; stop(): Promise<void> }> {
  const apollo = createApolloServer(onFault);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: CONTENT_SECURITY_POLICY },
      strictTransportSecurity: false,
      crossOriginEmbedderPolicy: false,
    }),
  );

  app.get('/health', async (_request, response) => {
    try {
      await services.database.ping();
      response.json({ status: 'ok', revision: (await services.store.current()).revision });
    } catch {
      response.status(503).json({ status: 'unavailable', message: 'The database does not answer.' });
    }
  });
  app.use('/auth', (request, response, next) => (request.method === 'POST' ? auth(request, response, next) : next()));
  const auth = signInRoutes(services.database);

  app.use('/shares', shareRoutes(services));

  const known: RequestHandler = async (request, response, next) => {
    const caller = await callerOf(services.database, request.headers.authorization, sessionSecretOf(request));
    if (caller === 'INVALID') {
      const message = 'The token is unknown or revoked.';
      response.status(401).json({ message, errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
      return;
    }
    if (caller?.kind === 'USER' && request.method !== 'GET' && isCrossOrigin(request)) {
      const message = 'Another site asked for this; it is refused.';
      response.status(403).json({ message, errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
      return;
    }
    response.locals['caller'] = caller;
    next();
  };
  const callerKnown = (response: express.Response): Caller | null => response.locals['caller'] as Caller | null;
  const small = express.json({ limit: MOST_BYTES });
  const large = express.json({ limit: MOST_BYTES_SIGNED_IN });
  app.use(
    '/graphql',
    known,
    (request, response, next) => (callerKnown(response) ? large : small)(request, response, next),
    expressMiddleware(apollo, {
      context: ({ res }) => Promise.resolve(new RequestContext(services, callerKnown(res as unknown as express.Response))),
    }),
  );
  app.get('/job-specs/:file', (request, response, next) =>
    /\.\w+$/.test(request.params.file) ? known(request, response, next) : next('route'),
  );
  app.use('/job-specs', jobSpecRoutes(services));
  app.post('/imports', known, (request, response) => receiveImport(new RequestContext(services, callerKnown(response)), request, response));

  if (clientFolder !== null && existsSync(join(clientFolder, 'index.html'))) serveClient(app, clientFolder);
  app.use((_request, response) => void response.status(404).json({ message: 'There is nothing at this address.' }));
  app.use(answerError(onFault));
  return { app, stop: () => apollo.stop() };
}

/** The built client keeps its styles in files, but its components set styles of their own on elements. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

/** Files with a hash in their name never change; every other address is a page of the client. */
function serveClient(app: Express, folder: string): void {
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: true }));
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.use((request, response, next) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      request.accepts('html') &&
      !/^\/(assets|imports|shares)\b|\.[a-z0-9]{1,5}$/.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
}

/** Says in JSON what was wrong with a request; of a fault of ours it says nothing but that it was one. */
function answerError(onFault: (error: unknown) => void): ErrorRequestHandler {
  return (error: { readonly status?: unknown; readonly type?: unknown }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) onFault(error);
    const message =
      status === 500
        ? 'Something went wrong in Tandem. Nothing was changed.'
        : (WORDS[String(error.type)] ?? 'The request could not be read.');
    const code = status === 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    response.status(status).json({ message, errors: [{ message, extensions: { code } }] });
  };
}

const WORDS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body is no JSON.',
  'entity.too.large': 'The body is too large; larger imports go to POST /imports.',
  'encoding.unsupported': 'The content encoding is not supported.',
  'charset.unsupported': 'The character set is not supported; send UTF-8.',
};
