import { safeDataUrl } from '../model/safe-url.js';
import { SECOND } from '../utils/time-units.js';
import { MAX_JSON_LENGTH, parseJson } from './json-ld/json-ld.js';

/** A loaded file. */
export interface LoadedFile {
  readonly text: string;
  /** Parsed JSON. */
  readonly document: unknown;
  /** Absolute URL of the response, after redirects. */
  readonly url: string;
}

/** Why a file could not be loaded, as the message of an issue. */
export interface Failure {
  readonly failure: string;
}

const MAX_WAIT_MS = 10 * SECOND;
const TIMED_OUT = 'timed out';

const FETCH_OPTIONS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Revalidate: an organizer's change must show at once, and an unchanged file is not sent again.
  cache: 'no-cache',
  headers: { accept: 'application/ld+json, application/json' },
} as const satisfies RequestInit;

/** The body as text; `undefined` if it is too long. It is read no further than that. */
async function readBody(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk?.value) return text + decoder.decode();
    bytes += chunk.value.length;
    if (bytes > MAX_JSON_LENGTH) {
      await reader?.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

async function parseResponse(response: Response, url: string): Promise<LoadedFile | Failure> {
  if (!response.ok) return { failure: `could not be loaded (HTTP ${response.status})` };
  if (!safeDataUrl(response.url, url))
    return { failure: `redirected to ${response.url}, which is not secure` };
  const text = await readBody(response);
  if (text === undefined) return { failure: 'larger than 256 KB' };
  const parsed = parseJson(text);
  return parsed.ok ? { text, document: parsed.value, url: response.url } : { failure: parsed.reason };
}

/**
 * Loads a JSON file, without credentials and referrer. Never throws.
 *
 * @param url absolute
 * @param controller aborts the request; it is also aborted after ten seconds. The caller keeps a reference until the promise
 * settles: WebKit garbage-collects a signal that nothing else holds, and the request would never end.
 */
export async function loadJson(url: string, controller: AbortController): Promise<LoadedFile | Failure> {
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(TIMED_OUT);
  }, MAX_WAIT_MS);
  try {
    return await parseResponse(await fetch(url, { ...FETCH_OPTIONS, signal }), url);
  } catch {
    // Browsers do not reveal to scripts which of these it was.
    return {
      failure:
        signal.reason === TIMED_OUT
          ? `not loaded within ${MAX_WAIT_MS / SECOND} seconds`
          : 'could not be read: missing, or blocked by CORS or by this page’s connect-src',
    };
  } finally {
    clearTimeout(timer);
  }
}
