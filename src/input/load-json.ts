import { safeDataUrl } from '../model/safe-url.js';
import { MAX_JSON_LENGTH, parseJson } from './json-ld/json-ld.js';

/** A file that was loaded. */
export interface LoadedFile {
  /** What it says, as it is written there. */
  readonly text: string;
  readonly document: unknown;
  /** Absolute URL that answered, after redirects. */
  readonly url: string;
}

/** What was expected and did not come; ends the sentence "expected …". */
export interface Failure {
  readonly failure: string;
}

const MAX_WAIT_MS = 10_000;
/** Why a request was given up. */
const TIMED_OUT = 'late';

const FETCH_OPTIONS = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // What an organizer changes is to be seen at once; a file that has not changed is not sent again.
  cache: 'no-cache',
  headers: { accept: 'application/ld+json, application/json' },
} as const satisfies RequestInit;

/** The body as text; `undefined` when it is too long, of which no more is taken in than needed to know. */
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
  if (!response.ok) return { failure: `a file; the answer is HTTP ${response.status}` };
  if (!safeDataUrl(response.url, url)) return { failure: `no redirect to ${response.url}` };
  const text = await readBody(response);
  const parsed = text === undefined ? 'at most 256 KB of JSON' : parseJson(text);
  return typeof parsed === 'string'
    ? { failure: parsed }
    : { text: text ?? '', document: parsed.document, url: response.url };
}

/**
 * Loads a JSON file, without credentials and referrer. It never throws.
 *
 * @param url absolute
 * @param controller gives it up; also after ten seconds. Whoever asks keeps it until there is an answer: WebKit collects
 * a signal that nothing else holds, and the request would never end.
 */
export async function loadJson(url: string, controller: AbortController): Promise<LoadedFile | Failure> {
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(TIMED_OUT);
  }, MAX_WAIT_MS);
  try {
    return await parseResponse(await fetch(url, { ...FETCH_OPTIONS, signal }), url);
  } catch {
    // Browsers keep it from scripts which of these it was.
    return {
      failure:
        signal.reason === TIMED_OUT
          ? `an answer within ${MAX_WAIT_MS / 1e3} seconds`
          : 'an answer that this page may read (is the file there, and allowed by CORS and this page’s policy?)',
    };
  } finally {
    clearTimeout(timer);
  }
}
