import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { AllowedHost } from './allowed-hosts.ts';
import { readRetryAfter } from './backoff.ts';
import { guardedLookup, UnreachableAddress, type ResolveName } from './guarded-lookup.ts';
import { checkReceiver } from './receiver-address.ts';

/** What decides where events may go. */
export interface ReceiverRules {
  readonly allowedHosts: readonly AllowedHost[];
  readonly resolve: ResolveName;
  /** Certificates (PEM) that are trusted instead of the machine's; left out: the machine's. */
  readonly trusted?: string;
}

/** What came of one attempt: the HTTP status where there was an answer, and why it failed, in words that show nothing of its content. */
export type PostOutcome =
  | { readonly ok: true; readonly status: number }
  | { readonly ok: false; readonly status: number | null; readonly why: string; readonly retryAfter: number | null };

/** Bytes of an answer that are read before the connection is closed; what they say is not looked at. */
const MOST_ANSWER = 64 * 1024;
/** Milliseconds that the rest of an answer may take once its status is known. */
const LONGEST_REST = 2_000;
const MOST_HEADERS = 8 * 1024;

/**
 * Sends one event. Any status from 200 to 299 is a success, everything else a failure: redirects are not followed. Never throws.
 * `signal` ends it, which is a failure, too; `timeout` (milliseconds) bounds it from looking the name up to the status.
 */
export async function postEvent(
  address: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  rules: ReceiverRules,
  { timeout, signal, now }: { readonly timeout: number; readonly signal: AbortSignal; readonly now: () => Date },
): Promise<PostOutcome> {
  const failed = (why: string): PostOutcome => ({ ok: false, status: null, why, retryAfter: null });
  const checked = checkReceiver(address, rules.allowedHosts);
  if (!checked.ok) return failed(checked.why);
  const { url, isAllowed } = checked;
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' },
    lookup: guardedLookup(isAllowed, rules.resolve),
    maxHeaderSize: MOST_HEADERS,
  };
  const deadline = AbortSignal.timeout(timeout);
  try {
    const response = await answerOf(url, { ...options, signal: AbortSignal.any([signal, deadline]) }, body, rules.trusted);
    await drain(response);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status <= 299) return { ok: true, status };
    return { ok: false, status, why: wordsOf(status), retryAfter: readRetryAfter(response.headers['retry-after'], now()) };
  } catch (error) {
    if (deadline.aborted) return failed(`There was no answer within ${timeout / 1_000} seconds.`);
    return failed(reasonOf(error));
  }
}

function answerOf(url: URL, options: RequestOptions, body: string, trusted: string | undefined): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request =
      url.protocol === 'https:' ? requestHttps(url, { ...options, ...(trusted && { ca: trusted }) }) : requestHttp(url, options);
    request.once('response', resolve);
    request.on('error', reject);
    request.end(body);
  });
}

/** Reads the rest of an answer so that the receiver can finish it, up to a bound; how it ends does not matter any more. */
function drain(response: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const close = (): void => void response.destroy();
    const timer = setTimeout(close, LONGEST_REST);
    response.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST_ANSWER) close();
    });
    response.on('error', close);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function wordsOf(status: number): string {
  if (status >= 300 && status <= 399)
    return `The receiver answered ${status}, a redirect, which is not followed; enter the address that it leads to.`;
  if (status === 410) return 'The receiver answered 410: it wants no more events.';
  return `The receiver answered ${status}.`;
}

/** What went wrong on the way, in words; a code that we have no words for is said as it is. */
function reasonOf(error: unknown): string {
  if (error instanceof UnreachableAddress) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'The name of the receiver could not be resolved.';
    case 'ECONNREFUSED':
      return 'The receiver refused the connection.';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'The receiver closed the connection before it answered.';
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return 'The receiver could not be reached.';
    case 'HPE_HEADER_OVERFLOW':
      return 'The headers of the answer are too long.';
    default:
      return `The connection failed: ${(code ?? message).slice(0, 200)}.`;
  }
}
