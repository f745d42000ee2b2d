import { nativeShareData } from './actions.js';
import { fitsQr } from './qr.js';
import { shareTargets, type Invitation, type ShareTarget } from './targets.js';

/** The targets of a list of ids that this browser has, and that this invitation can go to. */
export function availableTargets(
  ids: readonly string[] | undefined,
  invitation: Invitation,
): readonly ShareTarget[] {
  // A page without an address, such as a frame out of a string, has nothing to pass on.
  if (!invitation.url) return [];
  return shareTargets(ids).filter(({ id }) => {
    if (id === 'native') return nativeShareData(invitation) !== undefined;
    return id !== 'qr' || fitsQr(invitation.url);
  });
}
