/** What an author can write in an attribute, or set as a property; `null` and `undefined` mean "not given". */
type Text = string | null | undefined;
/** Like {@link Text}; a number is taken too, as frameworks pass one where a page would write digits. */
type Numeric = Text | number;

/**
 * What is said about the event. The names are schema.org's terms; the attribute is the same word in kebab-case.
 * Each value is what somebody wrote, so nothing here is trusted before the model has validated it.
 */
export interface EventAttributes {
  /** Title of the event. Without one, the card shows its children. */
  name: Text;
  /** Plain text; a blank line starts a new paragraph. Rich content goes in the default slot. */
  description: Text;
  /** ISO 8601: `2027-03-24T15:00+01:00`, a wall time with `time-zone`, a date `2027-03-24`, or a month `2027-03`. */
  startDate: Text;
  /** ISO 8601, like `start-date`. A date is the last day of the event. */
  endDate: Text;
  /** ISO 8601 duration, `PT1H30M`; it tells the end where `end-date` is absent. */
  duration: Text;
  /** IANA name, `Europe/Zurich`: zone of times written without an offset, and of the event's own time. */
  timeZone: Text;
  /** `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved-online`, or the schema.org term. */
  eventStatus: Text;
  /** ISO 8601: when the doors open, or the waiting room. */
  doorTime: Text;
  /** ISO 8601: the old date, shown struck through when the event is rescheduled or postponed. */
  previousStartDate: Text;
  /** `online`, `offline`, `mixed`, or the schema.org term. */
  attendanceMode: Text;
  /** Name of the place. */
  location: Text;
  /** Link to the place, a map for example. */
  locationUrl: Text;
  /** Who organizes it; several with `;`, with equal billing. */
  organizer: Text;
  /** Who speaks or plays there; several with `;`. */
  performer: Text;
  /** The larger event that this is a side event to. */
  superEvent: Text;
  /** A number; `0` is "Free". */
  price: Numeric;
  /** ISO 4217 code, `CHF`. */
  priceCurrency: Text;
  /** BCP 47 tags separated by spaces, `en fr`. */
  inLanguage: Text;
  /** Who can attend; `everyone` is put into the visitor's language. */
  audience: Text;
  /** `none` is "Not available"; else a `tel:` link or text. */
  dialIn: Text;
  /** The event's own page: what is shared. Default: the page's canonical link, else its address without query and fragment. */
  url: Text;
  /** Main button before the event: Register. */
  registrationUrl: Text;
  /** Main button during the event: Join now. */
  joinUrl: Text;
  /** Main button after the event: Watch the recording. */
  recordingUrl: Text;
  /** Button after the event: Next event. */
  followUpUrl: Text;
  /** Picture; loaded when it comes near the screen, without a referrer. */
  image: Text;
  /** What the picture shows, for those who do not see it. */
  imageAlt: Text;
}

/** Where else the event is told, and how the card shows it. */
export interface CardAttributes {
  /** JSON-LD of the event, over HTTPS or from the page's own origin. What the page itself says wins, field by field. */
  src: Text;
  /** Minutes after which the file at `src` is asked for again, while the card is seen; 1 to 10080, `0` for never. Default: 60. */
  refresh: Numeric;
  /** ISO 8601: the file at `src` is never asked for after this. It says nothing of the event's own end. */
  refreshUntil: Text;
  /**
   * Hosts, separated by spaces, that links, mail and pictures out of `src` may lead to; `*.ngo.example` for all below,
   * `tel:` for telephone numbers. Empty: none.
   */
  allowHosts: Text;
  /** Share targets by id, in this order, separated by spaces; `none` for none. */
  share: Text;
  /** Text that is shared. Default: made of name and date. */
  shareText: Text;
  /** Calendars by id, in this order, separated by spaces; `none` for none. */
  calendar: Text;
  /** `seconds` (default), `minutes`, or `none`. */
  countdown: Text;
  /** Level of the title in the page's outline, 1 to 6. Default: 3. */
  headingLevel: Numeric;
  /** `auto` (default) follows the page's `color-scheme`; `light` or `dark`. */
  theme: Text;
  /** IANA name of the zone to show times in. Default: the visitor's own. */
  viewerTimeZone: Text;
  /** Boolean: writes the event into the page as JSON-LD, for machines that read pages. */
  structuredData: boolean;
}

type Names<T> = readonly (keyof T)[];
/** A tuple of every key of `T`: leaving one out, or adding another, does not compile. */
const everyKeyOf =
  <T>() =>
  <const K extends Names<T>>(...keys: keyof T extends K[number] ? K : never) =>
    keys;

export const EVENT_FIELDS = everyKeyOf<EventAttributes>()(
  'name',
  'description',
  'startDate',
  'endDate',
  'duration',
  'doorTime',
  'timeZone',
  'eventStatus',
  'previousStartDate',
  'attendanceMode',
  'location',
  'locationUrl',
  'organizer',
  'performer',
  'superEvent',
  'price',
  'priceCurrency',
  'inLanguage',
  'audience',
  'dialIn',
  'url',
  'registrationUrl',
  'joinUrl',
  'recordingUrl',
  'followUpUrl',
  'image',
  'imageAlt',
);
export const CARD_FIELDS = everyKeyOf<CardAttributes>()(
  'src',
  'refresh',
  'refreshUntil',
  'allowHosts',
  'share',
  'shareText',
  'calendar',
  'countdown',
  'headingLevel',
  'theme',
  'viewerTimeZone',
  'structuredData',
);

/** The attribute's name of a field: `startDate` → `start-date`. */
export const attributeOf = (field: string) => field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
