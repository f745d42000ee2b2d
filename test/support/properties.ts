/** The properties of an event that a card reads. */
export const PROPERTIES = [
  ...[
    '@id',
    '@type',
    '@context',
    '@graph',
    'name',
    'description',
    'startDate',
    'endDate',
    'duration',
    'doorTime',
  ],
  ...[
    'timeZone',
    'eventStatus',
    'previousStartDate',
    'eventAttendanceMode',
    'location',
    'organizer',
    'performer',
  ],
  ...['superEvent', 'subEvent', 'offers', 'isAccessibleForFree', 'inLanguage', 'audience', 'url', 'image'],
  ...['mainEntityOfPage', 'recordedIn', 'eventSchedule', 'additionalProperty', 'dialIn', 'registrationUrl'],
  ...['joinUrl', 'recordingUrl', 'followUpUrl', 'imageAlt', 'maximumAttendeeCapacity'],
];
