/** What calendars and pages of content systems write into JSON-LD: their forms, with an event of our own. */

export const EVENTS_CALENDAR = [
  {
    '@context': 'http://schema.org',
    '@type': 'Event',
    name: 'Organ Harvesting: Q&#038;A &#8211; an introduction',
    description:
      '&lt;p&gt;We meet on the first floor. Bring a friend&#8217;s questions [&hellip;]&lt;a class=&quot;more&quot; href=&quot;https://ngo.example/event/qa/&quot;&gt; Read more &raquo;&lt;/a&gt;&lt;/p&gt;\\n',
    image: 'https://ngo.example/wp-content/uploads/qa.jpg',
    url: 'https://ngo.example/event/qa/',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    startDate: '2027-03-24T15:00:00+01:00',
    endDate: '2027-03-24T16:30:00+01:00',
    location: {
      '@type': 'Place',
      name: 'Palais des Nations',
      description: '',
      url: '',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Avenue de la Paix 8',
        addressLocality: 'Geneva',
        postalCode: '1211',
        addressCountry: 'Switzerland',
      },
      telephone: '',
      sameAs: '',
    },
    organizer: {
      '@type': 'Person',
      name: 'DAFOH',
      description: '',
      url: 'https://ngo.example/organizer/dafoh/',
      telephone: '',
      email: '&#105;nf&#111;&#64;ngo.example',
      sameAs: '',
    },
    performer: 'Organization',
  },
];

export const EVENTS_MANAGER = {
  '@context': 'https://www.schema.org',
  '@type': 'Event',
  name: 'Side event',
  startDate: '2027-03-24T15:00:00+01:00',
  endDate: '2027-03-24T16:30:00+01:00',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
  description: 'A roundtable.\r\n\r\nWith questions.',
  image: ['https://ngo.example/a.jpg', 'https://ngo.example/b.jpg'],
  url: 'https://ngo.example/events/side-event/',
  location: [
    { '@type': 'VirtualLocation', url: 'https://meet.example/1' },
    {
      '@type': 'Place',
      name: 'Palais des Nations',
      address: { '@type': 'PostalAddress', addressLocality: 'Geneva' },
    },
  ],
  offers: [
    { '@type': 'Offer', name: 'Standard', price: '20.00', priceCurrency: 'CHF', availability: 'InStock' },
    { '@type': 'Offer', name: 'Student', price: '5.00', priceCurrency: 'CHF', availability: 'InStock' },
  ],
};

export const EVENTBRITE = {
  '@context': 'https://schema.org',
  '@type': 'BusinessEvent',
  name: 'Side event',
  description: 'A roundtable.',
  url: 'https://tickets.example/e/side-event-1',
  image: 'https://img.example/1.jpg?w=1000&crop=focalpoint',
  startDate: '2027-03-24T15:00:00+01:00',
  endDate: '2027-03-24T16:30:00+01:00',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  location: { '@type': 'VirtualLocation', url: 'https://tickets.example/e/side-event-1' },
  organizer: {
    '@type': 'Organization',
    name: 'DAFOH',
    url: 'https://tickets.example/o/dafoh',
    description: '',
  },
  offers: [
    {
      '@type': 'AggregateOffer',
      url: 'https://tickets.example/e/side-event-1',
      lowPrice: '0.0',
      highPrice: '49.9',
      priceCurrency: 'EUR',
      availabilityStarts: '2026-12-01T09:00:00Z',
      availabilityEnds: '2027-03-24T14:00:00Z',
      availability: 'InStock',
      inventoryLevel: 100,
    },
  ],
};

export const MEETUP = {
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: 'Side event',
  url: 'https://meet.example/ngo/events/1/',
  description: 'A roundtable.\nWith questions.',
  startDate: '2027-03-24T15:00:00+01:00',
  endDate: '2027-03-24T16:30:00+01:00',
  eventStatus: 'https://schema.org/EventScheduled',
  image: ['https://img.example/1.jpeg', 'https://img.example/2.jpeg'],
  eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
  location: { '@type': 'VirtualLocation', url: 'https://meet.example/ngo/events/1/' },
  organizer: { '@type': 'Organization', name: 'DAFOH', url: 'https://meet.example/ngo/' },
  performer: 'DAFOH',
};

export const SQUARESPACE = {
  name: 'Side event \u2014 NGO',
  startDate: '2027-03-24T15:00:00+0100',
  endDate: '2027-03-24T16:30:00+0100',
  image: ['http://static.example/1.jpg'],
  location: [
    {
      name: 'Palais des Nations',
      address: 'Avenue de la Paix 8\nGeneva, 1211\nSwitzerland',
      '@type': 'Place',
    },
  ],
  '@context': 'http://schema.org',
  '@type': 'Event',
};

export const WIX = {
  '@context': 'http://schema.org',
  '@type': 'Event',
  name: 'Side event',
  startDate: '2027-03-24T15:00:00+01:00',
  endDate: '2027-03-24T16:30:00+01:00',
  eventStatus: 'https://schema.org/EventRescheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: {
    '@type': 'Place',
    name: 'Palais des Nations',
    address: 'Av. de la Paix 8, 1211 Geneva, Switzerland',
  },
  image: { '@type': 'ImageObject', url: 'https://static.example/1.jpg', width: '960', height: '640' },
  description: '',
  organizer: { '@type': 'Organization', name: 'DAFOH', url: 'https://ngo.example' },
  offers: {
    '@type': 'AggregateOffer',
    priceCurrency: 'CHF',
    lowPrice: '10.00',
    highPrice: '10.00',
    offerCount: '1',
    offers: [
      {
        '@type': 'Offer',
        price: '10.00',
        priceCurrency: 'CHF',
        name: 'Ticket',
        availability: 'http://schema.org/InStock',
        url: 'https://ngo.example/event/side-event',
      },
    ],
  },
};

/** Drupal’s Schema.org Metatag module: a @graph, texts of numbers, and lists in one text. */
export const DRUPAL = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', '@id': 'https://ngo.example/', name: 'NGO' },
    {
      '@type': ['Event', 'EducationEvent'],
      '@id': 'https://ngo.example/node/7',
      name: 'Side event',
      url: 'https://ngo.example/node/7',
      description: 'A roundtable.',
      doorTime: '2027-03-24T14:30:00+0100',
      startDate: '2027-03-24T15:00:00+0100',
      endDate: '2027-03-24T16:30:00+0100',
      isAccessibleForFree: 'True',
      image: { '@type': 'ImageObject', representativeOfPage: 'True', url: 'https://ngo.example/1.png' },
      organizer: {
        '@type': 'Organization',
        '@id': 'https://ngo.example/#us',
        name: 'DAFOH',
        sameAs: ['https://social.example/dafoh'],
      },
      performer: [
        { '@type': 'Person', name: 'Ms A' },
        { '@type': 'Person', name: 'Mr B' },
      ],
      location: {
        '@type': 'Place',
        name: 'Palais',
        address: { '@type': 'PostalAddress', addressLocality: ['Geneva'], addressCountry: 'CH' },
      },
    },
  ],
};

/** A search plugin for WordPress: a page, and an event that refers to it and to the site’s organization. */
export const SEARCH_PLUGIN = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'WebPage',
      '@id': 'https://ngo.example/side-event/',
      url: 'https://ngo.example/side-event/',
      name: 'Side event - NGO',
      isPartOf: { '@id': 'https://ngo.example/#website' },
      primaryImageOfPage: { '@id': 'https://ngo.example/side-event/#primaryimage' },
    },
    {
      '@type': 'ImageObject',
      '@id': 'https://ngo.example/side-event/#primaryimage',
      url: 'https://ngo.example/1.jpg',
      contentUrl: 'https://ngo.example/1.jpg',
      caption: 'A room',
    },
    {
      '@type': 'WebSite',
      '@id': 'https://ngo.example/#website',
      publisher: { '@id': 'https://ngo.example/#organization' },
    },
    {
      '@type': 'Organization',
      '@id': 'https://ngo.example/#organization',
      name: 'DAFOH',
      url: 'https://ngo.example/',
    },
    {
      '@type': 'Event',
      '@id': 'https://ngo.example/side-event/#event',
      name: 'Side event',
      mainEntityOfPage: { '@id': 'https://ngo.example/side-event/' },
      image: { '@id': 'https://ngo.example/side-event/#primaryimage' },
      organizer: { '@id': 'https://ngo.example/#organization' },
      startDate: '2027-03-24T15:00:00+01:00',
      endDate: '2027-03-24T16:30:00+01:00',
    },
  ],
};
