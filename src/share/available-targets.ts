import { nativeShareData } from './actions.js';
import { fitsQr } from './qr.js';
import { shareTargets, type Invitation, type ShareTarget } from './targets.js';

/** The targets of a list of ids that this browser and this invitation support. */
export function availableTargets(
  ids: readonly string[] | undefined,
  invitation: Invitation,
): readonly ShareTarget[] {
  // A page without a URL, such as a `srcdoc` frame, has nothing to share.
  if (!invitation.url) return [];
  return shareTargets(ids).filter(({ id }) => {
    if (id === 'native') return nativeShareData(invitation) !== undefined;
    return id !== 'qr' || fitsQr(invitation.url);
  });
}
