import type { Invitation } from './targets.js';

/** The data of an invitation where the browser can pass it on itself, else `undefined`. */
export function nativeShareData(invitation: Invitation): ShareData | undefined {
  // `canShare` is missing on insecure pages and in some desktop browsers.
  const { title, text, url } = invitation;
  const navigator: Partial<Navigator> = globalThis.navigator;
  return navigator.canShare?.({ title, text, url }) ? { title, text, url } : undefined;
}

// The visitor has changed their mind; or the sheet is open already.
const HARMLESS: readonly unknown[] = ['AbortError', 'InvalidStateError'];

/** Opens the share sheet of the system; tells whether it could. */
export async function shareNatively(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && HARMLESS.includes(error.name);
  }
}

/** Copies text; tells whether it could. Insecure pages, frames and visitors can refuse it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
