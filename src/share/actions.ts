import type { Invitation } from './targets.js';

/** The data for the system's share sheet; `undefined` if the browser cannot share it. */
export function nativeShareData(invitation: Invitation): ShareData | undefined {
  // `canShare` does not exist on insecure pages and in some desktop browsers.
  const { title, text, url } = invitation;
  const navigator: Partial<Navigator> = globalThis.navigator;
  return navigator.canShare?.({ title, text, url }) ? { title, text, url } : undefined;
}

// The visitor has cancelled; or the sheet is open already.
const HARMLESS: readonly unknown[] = ['AbortError', 'InvalidStateError'];

/**
 * Opens the system's share sheet.
 *
 * @returns whether it could be opened
 */
export async function shareNatively(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && HARMLESS.includes(error.name);
  }
}

/**
 * Copies text to the clipboard.
 *
 * @returns whether that is allowed; insecure pages, frames and visitors can deny it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
