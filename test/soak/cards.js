// Runs in the page of the soak test: cycles of cards, and the number of blob URLs that were not revoked.
globalThis.soak = (() => {
  const LANGUAGES = 'en de fr es it pt ru uk tr ar he ja ko vi zh-Hans zh-TW'.split(' ');
  const ZONES = ['Asia/Tokyo', 'America/New_York', 'Europe/Zurich', 'Pacific/Apia', 'Asia/Kathmandu'];
  const THEMES = ['light', 'dark', 'auto'];
  const SHARE = 'native copy invitation email whatsapp telegram x qr';

  let answer;
  let longestTask = 0;
  new PerformanceObserver(list => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask' });

  let urls = 0;
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = blob => {
    urls += 1;
    return createObjectURL.call(URL, blob);
  };
  URL.revokeObjectURL = url => {
    urls -= 1;
    revokeObjectURL.call(URL, url);
  };

  const attributes = index => ({
    name: `Side event ${index}`,
    organizer: 'CAP Liberté de Conscience; DAFOH',
    'start-date': '2099-03-24T15:00',
    'time-zone': 'Europe/Zurich',
    duration: 'PT1H30M',
    location: 'Palais des Nations, Geneva',
    description: 'What can be done, and by whom.',
    'registration-url': 'https://ngo.example/register',
    url: `https://ngo.example/events/${index}`,
    share: SHARE,
  });

  const jsonLd = index => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: `Side event ${index}, rescheduled`,
    startDate: '2099-05-01T10:00:00+02:00',
    performer: [{ '@type': 'Person', name: 'A. Speaker' }],
  });

  const newCard = index => {
    const card = document.createElement('event-card');
    for (const [name, value] of Object.entries(attributes(index))) card.setAttribute(name, value);
    card.innerHTML = '<p>Background.</p><ul slot="agenda"><li>Speeches</li></ul>';
    return card;
  };

  const settled = async card => {
    while (!(await card.updateComplete));
  };
  const seen = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
  const inside = (card, selector) => {
    const element = card.shadowRoot.querySelector(selector);
    if (!element) throw new Error(`the card has no ${selector}`);
    return element;
  };
  const toggle = async (card, selector) => {
    const details = inside(card, selector);
    const toggled = new Promise(resolve => details.addEventListener('toggle', resolve, { once: true }));
    details.querySelector('summary').click();
    await toggled;
    await settled(card);
  };

  const change = async (card, index) => {
    card.setAttribute('name', `Side event ${index}, with another name`);
    card.setAttribute('start-date', '2099-03-25T15:00');
    card.removeAttribute('location');
    card.setAttribute('theme', THEMES[index % THEMES.length]);
    card.setAttribute('viewer-time-zone', ZONES[index % ZONES.length]);
    card.lang = LANGUAGES[index % LANGUAGES.length];
    card.toggleAttribute('structured-data', index % 2 === 0);
    await settled(card);
    card.removeAttribute('name');
    card.removeAttribute('start-date');
    card.event = jsonLd(index);
    await settled(card);
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(jsonLd(index));
    card.append(script);
    card.event = null;
    // more files than the cache holds
    if (index % 5 === 0) card.setAttribute('src', `/event.json?${index % 125}`);
    await settled(card);
  };

  const use = async (card, index) => {
    inside(card, '#copy').click(); // the clipboard may refuse, as the page may lack focus
    inside(card, '#qr').click();
    await toggle(card, '.calendar');
    inside(card, '.calendar-link');
    await toggle(card, '.zone');
    const select = inside(card, '.zone select');
    select.selectedIndex = index % select.options.length;
    select.dispatchEvent(new Event('change'));
    await settled(card);
    // half of the cards are removed with everything open
    if (index % 2) return;
    inside(card, '#qr').click();
    await toggle(card, '.calendar');
    await toggle(card, '.zone');
  };

  const cycleOnce = async index => {
    const [one, two] = document.querySelectorAll('main');
    const card = newCard(index);
    one.append(card);
    await settled(card);
    await change(card, index);
    await use(card, index);
    two.append(card);
    if (index % 5 === 0) await seen();
    await settled(card);
    card.remove();
  };

  return {
    /** Runs the cycles one after the other. */
    async cycle(from, to) {
      for (let index = from; index < to; index += 1) await cycleOnce(index);
      await seen();
    },
    openUrls: () => urls,
    /** Mounts cards at once; returns the milliseconds until all are rendered and painted. */
    async mount(cards) {
      const [place] = document.querySelectorAll('main');
      const start = performance.now();
      place.append(...Array.from({ length: cards }, (_, index) => newCard(index)));
      await Promise.all([...place.children].map(settled));
      await seen();
      return performance.now() - start;
    },
    /** Await this before a press; otherwise a slow page may get the press first. */
    awaitPress() {
      answer = new Promise(resolve => {
        const handle = ({ timeStamp }) => seen().then(() => resolve(performance.now() - timeStamp));
        window.addEventListener('click', handle, { once: true, capture: true });
      });
    },
    /** Milliseconds from the press to the next paint. */
    answer: () => answer,
    /** Milliseconds of the longest task since the last call; 0 if none took more than 50. */
    async longestTask() {
      await seen();
      const longest = longestTask;
      longestTask = 0;
      return longest;
    },
  };
})();
