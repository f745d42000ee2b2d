import type { AttendanceMode, EventStatus } from '../model/event-terms.js';
import type { Phase } from '../state/phase.js';

export type ShareWords = 'native' | 'copy' | 'invitation' | 'email' | 'qr';
export type MainAction = 'registrationUrl' | 'joinUrl' | 'recordingUrl' | 'followUpUrl';

/** Every word of the card that is not the event's own, in one language. Dates, numbers and units come from `Intl`. */
export interface Strings {
  /** BCP 47 tag of the language. */
  readonly language: string;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly status: Readonly<Record<Exclude<EventStatus, 'scheduled'>, string>>;
  /** What a status means for the visitor, in a sentence. */
  readonly notice: Readonly<Record<Exclude<EventStatus, 'scheduled'>, string>>;
  readonly kind: Readonly<Record<AttendanceMode, string>>;
  readonly action: Readonly<Record<MainAction, string>>;

  readonly sideEventTo: (superEvent: string) => string;
  readonly plannedFor: string;
  readonly timeToBeAnnounced: string;
  readonly dateToBeAnnounced: string;
  readonly yourTime: (time: string, zone: string) => string;
  readonly timeIn: (time: string, place: string, zone: string) => string;
  readonly eventTime: (time: string, zone: string) => string;
  readonly localTime: (time: string) => string;
  readonly changeZone: string;
  readonly zone: string;
  readonly hiddenZone: string;
  /** `distance` is a phrase such as "in 47 minutes". */
  readonly ends: (distance: string) => string;
  /** `distance` is a phrase such as "2 hours ago". */
  readonly started: (distance: string) => string;
  readonly ended: string;

  /** `time` is a list such as "12 days, 4 hours, 37 minutes". */
  readonly startsIn: (time: string) => string;
  readonly startsSoon: string;
  readonly pause: string;
  readonly resume: string;

  readonly addToCalendar: string;
  readonly removeFromCalendar: string;
  readonly calendarFile: string;
  readonly calendarFileNote: string;

  readonly location: string;
  readonly duration: string;
  readonly price: string;
  readonly free: string;
  readonly inLanguage: string;
  readonly audience: string;
  readonly everyone: string;
  readonly dialIn: string;
  readonly notAvailable: string;
  readonly performer: string;
  readonly doorTime: string;

  readonly programme: string;

  readonly loading: string;
  readonly failed: string;
  readonly retry: string;

  readonly invite: string;
  readonly share: Readonly<Record<ShareWords, string>>;
  readonly shareOn: (service: string) => string;
  readonly newTab: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly qrCode: string;
  readonly qrHint: string;
  readonly downloadQr: string;
}
