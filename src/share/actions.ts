import type { Invitation } from './targets.js';

/** The data of an invitation where the browser can pass it on itself, else `undefined`. */
export function nativeShareData(invitation: Invitation): ShareData | undefined {
  // `canShare` is missing on insecure pages and in some desktop browsers.
  const { title, text, url } = invitation;
  const navigator: Partial<Navigator> = globalThis.navigator;
  return navigator.canShare?.({ title, text, url }) ? { title, text, url } : undefined;
}

/** Opens the share sheet of the system. A visitor who closes it has changed their mind, which is no error. */
export async function shareNatively(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
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
