/**
 * In the user agent of a web view, and of the browsers inside of apps, which drop a file that a page has made: Android's
 * web views, iOS's without the name of a browser, and apps by name.
 */
const WEB_VIEW =
  /; wv\)|\b(?:iPhone|iPad|iPod)\b(?!.*Safari\/)|\b(?:FBA[NV]|FB_IAB|Instagram|LinkedInApp|MicroMessenger|musical_ly|BytedanceWebview|TikTok|Line\/|Snapchat|Pinterest\/|KAKAOTALK|Twitter for|Zalo)/;

/**
 * Whether a browser saves a file that a page has made; `undefined` if that cannot be known. A sandboxed frame needs
 * `allow-downloads` (HTML, 7.5), and its page can read that of frames of its own origin alone.
 */
export function canDownload(view: Window): boolean | undefined {
  if (WEB_VIEW.test(view.navigator.userAgent)) return false;
  const { frameElement } = view;
  if (frameElement) {
    const sandbox = frameElement.getAttribute('sandbox');
    if (sandbox !== null && !/allow-downloads/i.test(sandbox)) return false;
    return canDownload(view.parent);
  }
  // The origin of a sandboxed page is opaque, unless it has `allow-same-origin`; so is that of a local file.
  const isOpaque = view.origin === 'null' && view.location.protocol !== 'file:';
  return isOpaque || view.parent !== view ? undefined : true;
}
