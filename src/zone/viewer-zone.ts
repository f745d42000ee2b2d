import { offsetAt } from '../model/time-zone.js';
import { listen } from '../platform/dom.js';
import { pageStore, type PageStore } from '../stores/page-store.js';

/**
 * The zone of the device, an IANA name; '' if there is none that `Intl` takes back: misconfigured machines have
 * "Etc/Unknown", and extensions make names up.
 */
export function readDeviceZone(): string {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions() as { timeZone?: string };
    offsetAt(timeZone ?? '', 0);
    return timeZone ?? '';
  } catch {
    return '';
  }
}

// Browsers that resist fingerprinting report UTC, or, like Tor Browser, Reykjavik, which is UTC all year. A few people live
// in these zones; nothing distinguishes them.
const ANONYMIZED_ZONES = new Set(['UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Atlantic/Reykjavik']);

/** Whether a device's zone may not be the viewer's own. */
export const isMaybeAnonymized = (zone: string) => ANONYMIZED_ZONES.has(zone);

/** The zone in which the visitor reads all cards of the page; an IANA name. */
export interface ViewerZone extends PageStore<string> {
  /** The visitor's choice. It is not stored. */
  readonly chosen: string | undefined;
  /** '' if it is not known. */
  readonly device: string;
  readonly choose: (zone: string) => void;
  /** Checks, at next to no cost, whether the device has moved to another zone; `now` is an instant in milliseconds. */
  readonly checkForChange: (now: number) => void;
}

export function createViewerZone(): ViewerZone {
  let chosen: string | undefined;
  let device: string | undefined;
  let offset: number | undefined;
  const getDevice = () => (device ??= readDeviceZone());
  const refresh = () => {
    const previous = device;
    device = readDeviceZone();
    if (device !== previous) store.notify();
  };
  const store = pageStore(
    () => chosen ?? getDevice(),
    () => {
      const listeners = new AbortController();
      const { signal } = listeners;
      // Changing the device's zone means leaving the page, or travelling with the lid closed.
      for (const type of ['focus', 'pageshow']) window.addEventListener(type, refresh, { signal });
      listen(document, 'visibilitychange', refresh, signal);
      return () => {
        listeners.abort();
        // Unobserved, it could change unnoticed.
        device = undefined;
      };
    },
  );
  return {
    subscribe: store.subscribe,
    get value() {
      return store.value;
    },
    get chosen() {
      return chosen;
    },
    get device() {
      return getDevice();
    },
    choose(zone) {
      chosen = zone;
      store.notify();
    },
    checkForChange(now) {
      const previous = offset;
      offset = new Date(now).getTimezoneOffset();
      if (previous !== undefined && offset !== previous) refresh();
    },
  };
}

export const viewerZone = createViewerZone();
