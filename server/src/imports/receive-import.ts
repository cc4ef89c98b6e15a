import busboy from 'busboy';
import type { Request, Response } from 'express';
import { parseDay } from '@tandem/shared/org/day';
import { hasScope } from '../access/scopes.ts';
import type { RequestContext } from '../context.ts';
import { readBundle, type UploadedFile } from './bundle-upload.ts';
import { runImport, type ImportRequest } from './import-org.ts';

/** Bytes that one file of an upload may have. */
const MOST_BYTES_A_FILE = 64 * 1024 * 1024;
const MOST_FILES = 20;
const TRUE = new Set(['true', 'yes', '1']);

/** What came with an upload: its files, and its fields by name. */
interface Upload {
  readonly files: readonly UploadedFile[];
  readonly fields: ReadonlyMap<string, string>;
}

/** A request that cannot be an import, with the status to answer. */
class BadUpload extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * `POST /imports`: the files of a bundle as multipart/form-data, with the fields of `ImportOrgInput` beside them.
 * Answers JSON of the same shape as the payload of `importOrg`; 422 where the files have errors.
 */
export async function receiveImport(context: RequestContext, request: Request, response: Response): Promise<void> {
  try {
    if (!context.caller) throw new BadUpload(401, 'Sign in or send a token.');
    const scopes = context.caller.scopes;
    if (!hasScope(scopes, 'org:write') && !hasScope(scopes, 'scenarios:write'))
      throw new BadUpload(403, 'This needs the scope org:write, or in a scenario scenarios:write.');
    const { files, fields } = await readUpload(request);
    const needed = fields.has('scenarioId') ? 'scenarios:write' : 'org:write';
    if (!hasScope(scopes, needed)) throw new BadUpload(403, `This needs the scope ${needed}.`);
    const payload = await runImport(context, readBundle(files), requestOf(fields));
    response.status(payload.userErrors.length > 0 ? 422 : 200).json(payload);
  } catch (error) {
    if (!(error instanceof BadUpload)) throw error;
    request.unpipe();
    request.resume();
    response.status(error.status).json({ message: error.message });
  }
}

function requestOf(fields: ReadonlyMap<string, string>): ImportRequest {
  const is = (name: string) => TRUE.has(fields.get(name)?.toLowerCase() ?? '');
  const effective = fields.get('effective');
  const day = effective ? parseDay(effective) : null;
  if (effective && day === null) throw new BadUpload(400, `effective is ${effective.slice(0, 40)}, which is no day; write YYYY-MM-DD.`);
  return {
    dryRun: is('dryRun'),
    lenient: is('lenient'),
    replace: is('replace'),
    source: fields.get('source') ?? null,
    effective: day,
    scenarioId: fields.get('scenarioId') ?? null,
    idempotencyKey: fields.get('idempotencyKey') ?? null,
  };
}

function readUpload(request: Request): Promise<Upload> {
  return new Promise((resolve, reject) => {
    let form: ReturnType<typeof busboy>;
    try {
      form = busboy({ headers: request.headers, limits: { fileSize: MOST_BYTES_A_FILE, files: MOST_FILES, fields: 20, fieldSize: 1000 } });
    } catch {
      reject(new BadUpload(415, 'Send multipart/form-data with the files of a bundle.'));
      return;
    }
    const files: UploadedFile[] = [];
    const fields = new Map<string, string>();
    form.on('file', (_field, stream, { filename }) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('limit', () =>
        reject(new BadUpload(413, `${filename} is larger than ${MOST_BYTES_A_FILE / 1024 / 1024} MiB; split the bundle by files.`)),
      );
      stream.on('end', () => files.push({ name: filename ?? '', content: Buffer.concat(parts) }));
    });
    form.on('field', (name, value) => fields.set(name, value));
    form.on('filesLimit', () => reject(new BadUpload(413, `More than ${MOST_FILES} files came; a bundle has six.`)));
    form.on('error', () => reject(new BadUpload(400, 'The upload is broken; nothing was imported.')));
    form.on('close', () => resolve({ files, fields }));
    request.on('aborted', () => reject(new BadUpload(400, 'The upload was cut off; nothing was imported.')));
    request.pipe(form);
  });
}
