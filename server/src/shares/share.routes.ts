import express, { Router, type Request, type Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RequestContext, type Services } from '../context.ts';
import { openShareLink } from './share-links.store.ts';
import { sharedCoverage } from './shared-coverage.ts';

/** Failed attempts that an address has in a quarter of an hour. */
const MOST_FAILURES = 30;

/** `POST /shares/read` with `{ secret }`: what a share link shows now. A secret never stands in an address that the server logs or a page refers to. */
export function shareRoutes(services: Services): Router {
  const failures = new RateLimiterMemory({ points: MOST_FAILURES, duration: 15 * 60 });
  const router = Router();
  router.use(express.json({ limit: '4kb' }));
  router.post('/read', async (request: Request, response: Response) => {
    const key = `from:${request.ip}`;
    const count = await failures.get(key);
    if (count !== null && count.consumedPoints >= MOST_FAILURES) {
      response.status(429).json({ message: 'Too many failed attempts; wait a quarter of an hour and try again.' });
      return;
    }
    const { secret } = (request.body ?? {}) as { readonly secret?: unknown };
    const link =
      typeof secret === 'string' && secret.length <= 200
        ? await openShareLink(services.database, secret, services.now().toISOString())
        : null;
    if (!link) {
      await failures.penalty(key, 1);
      response
        .status(404)
        .json({ message: 'This link shows nothing: it is unknown, has expired or was revoked. Ask whoever sent it for a new one.' });
      return;
    }
    const context = new RequestContext(services, null);
    response.setHeader('Cache-Control', 'no-store');
    response.json(sharedCoverage(await context.org(), await context.today(), link));
  });
  return router;
}
