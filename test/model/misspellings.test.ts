import { expect } from '@open-wc/testing';
import { EVENT_FIELDS } from '../../src/model/fields.js';
import { findMisspellings } from '../../src/model/misspellings.js';
import { SETTINGS_FIELDS } from '../../src/model/settings.js';
import type { SourceName } from '../../src/model/source.js';
import { EVENT_PROPERTIES } from '../fixtures/json-ld.js';

const ATTRIBUTES = Object.entries({ ...EVENT_FIELDS, ...SETTINGS_FIELDS }).map(([field, parser]) =>
  'attribute' in parser ? parser.attribute : field,
);
const PROPERTIES = EVENT_PROPERTIES.filter(name => !name.startsWith('@'));

const words = (text: string) => text.trim().split(/\s+/);

/** The message about a name; `undefined` for none. */
const messageFor = (name: string, source: SourceName = 'attributes') =>
  findMisspellings(source, [[name, 'x']], source === 'attributes' ? ATTRIBUTES : PROPERTIES)[0]?.message;

const MISTYPED: readonly (readonly [name: string, given: string])[] = [
  ['name', 'nmae nam namee event-name eventName'],
  ['description', 'desciption descriptoin desc'],
  [
    'start-date',
    'startdate start_date startDate stat-date strat-date star-date start start-time starts-at date event-date',
  ],
  ['end-date', 'enddate end_date end-time end ends endTime'],
  ['duration', 'durration duraton'],
  ['door-time', 'doors door-date doortime'],
  ['time-zone', 'timezone time_zone timeZone zone timezones'],
  ['event-status', 'status eventstatus event_status'],
  ['attendance-mode', 'attendance mode attendence-mode'],
  ['previous-start-date', 'previous-date previous-start'],
  ['location', 'lcation locations location-name'],
  ['organizer', 'organiser organisers organizers organisation organizer-name'],
  ['performer', 'performers perfomer'],
  ['price', 'pirce prize price-amount'],
  ['price-currency', 'currency priceCurrency'],
  ['in-language', 'language languages in-langauge'],
  ['url', 'uri ulr link href'],
  [
    'registration-url',
    'register-url register registration registration-link registratoin-url registraton_ulr registrationurl',
  ],
  ['join-url', 'join join-link joinurl'],
  ['recording-url', 'recording record-url'],
  ['follow-up-url', 'follow-up followup-url'],
  ['image', 'imgae images image-url'],
  ['src', 'scr srcs'],
  ['refresh', 'refesh'],
  ['allow-hosts', 'allow-host allowhosts hosts'],
  ['calendar', 'calender calendars'],
  ['countdown', 'count-down contdown'],
  ['heading-level', 'heading level headinglevel'],
  ['viewer-time-zone', 'viewer-timezone viewer-zone'],
];

/** What pages, frameworks and extensions of browsers put on any element. */
const FOREIGN = {
  'an attribute of HTML': `
    accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts
    headingoffset headingreset hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part
    popover role slot spellcheck style tabindex title translate virtualkeyboardpolicy writingsuggestions
    onclick onload onerror onevent-card-load xml:lang xmlns width height align loading sizes srcset type value for form
    media target label allowfullscreen allowtransparency about property typeof vocab resource prefix content datatype rel`,
  'an aria- or data- attribute': `
    aria-label aria-labelledby aria-describedby aria-description aria-hidden aria-live data-name data-start-date data-src
    data-id data-url data-location data-duration data-price data-v-7ba5bd90 data-reactroot data-aos data-elementor-type
    data-settings data-block data-testid data-wp-interactive`,
  'an attribute of a framework': `
    v-cloak v-if v-for v-on v-model v-bind v-name v-text v-html :name :start-date @click v-bind:name #ref [name] (click)
    *ngif [(ngmodel)] key ref classname htmlfor ng-version ng-reflect-name ng-reflect-start-date ng-src ng-href ng-if
    _ngcontent-abc-c12 _nghost-abc-c12 ngskiphydration jsaction jscontroller jsname jsmodel jsdata jstcache
    x-data x-init x-show x-bind:name x-cloak x-text x-src hx-get hx-target hx-swap uk-grid q:id on:click client:load
    bind:value wire:id server:defer style-scope`,
  'an attribute of an extension or a translator': `
    bis_skin_checked bis_size bis_register monica-id monica-version cz-shortcut-listen wfd-id wfd-invisible
    fdprocessedid vsc-initialized _msttexthash _msthash _mstvisible jf-ext-cache-id abineguid gramm spfieldtype
    immersive-translate-walked translated-by yatranslate notranslate contentscore trancy-en adblock`,
};

/** Properties of schema.org, ActivityPub and iCalendar that an event may have beside those that the card reads. */
const OTHER_PROPERTIES = `
  about actor aggregateRating attendee attendees composer contributor director funder funding keywords owner
  maximumAttendeeCapacity maximumPhysicalAttendeeCapacity remainingAttendeeCapacity review sponsor translator
  typicalAgeRange workFeatured workPerformed additionalType alternateName disambiguatingDescription identifier
  potentialAction sameAs subjectOf courseMode courseSchedule instructor awayTeam homeTeam competitor sport publishedOn
  videoFormat broadcastOfEvent isLiveBroadcast id type @type context geo telephone email logo photo hasMap category genre
  tags creator publisher datePublished dateModified headline abstract thumbnailUrl comment license copyrightHolder summary
  published updated attachment attributedTo joinMode participantCount uuid https://schema.org/startdate dc:title
  gr:name address`;

describe('findMisspellings', () => {
  for (const [name, given] of MISTYPED) {
    it(`takes ${given} for ${name}`, () => {
      for (const mistyped of words(given))
        expect(messageFor(mistyped), mistyped).to.equal(`not known; did you mean ${name}?`);
    });
  }

  for (const [kind, names] of Object.entries(FOREIGN)) {
    it(`does not report ${kind}`, () => {
      for (const name of words(names)) expect(messageFor(name), name).to.equal(undefined);
    });
  }

  it('does not report a known name', () => {
    for (const name of ATTRIBUTES) expect(messageFor(name), name).to.equal(undefined);
  });

  it('takes a mistyped key of JSON for the one that is read', () => {
    for (const [given, name] of [
      ['startdate', 'startDate'],
      ['start_date', 'startDate'],
      ['start-date', 'startDate'],
      ['starDate', 'startDate'],
      ['endTime', 'endDate'],
      ['organiser', 'organizer'],
      ['offer', 'offers'],
      ['inLanguages', 'inLanguage'],
      ['attendanceMode', 'eventAttendanceMode'],
      ['isAccesibleForFree', 'isAccessibleForFree'],
      ['registration_url', 'registrationUrl'],
    ] as const)
      expect(messageFor(given, 'remote'), given).to.equal(`not known; did you mean ${name}?`);
  });

  it('does not report other properties in JSON', () => {
    for (const name of words(OTHER_PROPERTIES)) expect(messageFor(name, 'inline'), name).to.equal(undefined);
  });

  it('gives the source, the name and the value', () => {
    const [issue] = findMisspellings('event', [['startdate', 5]], PROPERTIES);
    expect(issue).to.include({ source: 'event', field: 'startdate', value: 5 });
  });

  it('reads no more names than any event has', () => {
    const names = Array.from({ length: 100 }, (_, index) => [`key${index}`, ''] as const);
    expect(findMisspellings('inline', [...names.slice(1), ['startdate', '']], PROPERTIES)).to.have.length(1);
    expect(findMisspellings('inline', [...names, ['startdate', '']], PROPERTIES)).to.eql([]);
  });
});
