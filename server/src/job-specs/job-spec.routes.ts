import { Router, type Request, type Response } from 'express';
import type { JobSpecFormat } from '@tandem/shared/job-spec/job-spec-content';
import type { Caller } from '../access/caller.ts';
import { hasScope } from '../access/scopes.ts';
import type { Services } from '../context.ts';
import { contentOf } from './content-of.ts';
import { exportJobSpec } from './exports/export-job-spec.ts';
import { findJobSpec } from './job-specs.store.ts';

const FORMATS: Readonly<Record<string, JobSpecFormat>> = { docx: 'DOCX', pdf: 'PDF', md: 'MARKDOWN', html: 'HTML', jsonld: 'JSON_LD' };

/** `GET /job-specs/KEY.docx`, `.pdf`, `.md`, `.html` and `.jsonld`: a job spec as a file, for whoever may read job specs. */
export function jobSpecRoutes(services: Services): Router {
  const router = Router();
  router.get('/:file', async (request: Request<{ file: string }>, response: Response, next) => {
    const [, key, ending] = /^([\w-]{1,64})\.(docx|pdf|md|html|jsonld)$/.exec(request.params.file) ?? [];
    if (!key || !ending) return next();
    const caller = response.locals['caller'] as Caller | null;
    if (!caller) return void response.status(401).json({ message: 'Sign in, or send a token, to read job specs.' });
    if (!hasScope(caller.scopes, 'hiring:read')) return void response.status(403).json({ message: 'This needs the scope hiring:read.' });
    const entry = await services.database.read((manager) => findJobSpec(manager, key));
    if (!entry) return void response.status(404).json({ message: `There is no job spec ‘${key}’.` });
    const { fileName, mediaType, bytes } = await exportJobSpec(await contentOf(services.database, entry), FORMATS[ending]!);
    response.setHeader('Content-Type', mediaType);
    response.setHeader('Content-Disposition', disposition(fileName));
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    // What is handed out runs nothing, whatever it may hold.
    response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    response.end(Buffer.from(bytes));
  });
  return router;
}

/** The name in plain letters for those who know no others, and in full (RFC 5987) for the rest. */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  const full = encodeURIComponent(fileName).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
