// Runs in the page, of browsers as old as any of versions.mjs: what of a card is seen there, and in which colours.

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Red, green, blue and alpha of a colour in whichever syntax; what the canvas cannot read leaves it as it was. */
const read = color => {
  const [after, afterOther] = ['#010203', '#040506'].map(before => {
    pen.fillStyle = before;
    pen.fillStyle = color;
    return pen.fillStyle;
  });
  if (after !== afterOther) throw new Error(`The canvas does not know the colour ${color}`);
  pen.clearRect(0, 0, 1, 1);
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

const over = ([...front], back) =>
  [0, 1, 2].map(channel => front[channel] * front[3] + back[channel] * (1 - front[3])).concat(1);

/** What an element is drawn in: slotted ones in their slot, and those of a shadow root in its host. */
const parentOf = element =>
  element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? undefined;

/** The page's own colour beneath all of it, light or dark. */
const paper = () => {
  const probe = document.documentElement.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const color = read(getComputedStyle(probe).backgroundColor);
  probe.remove();
  return color;
};

const backgroundOf = element => {
  if (!element) return paper();
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  if (backgroundImage !== 'none' || opacity !== '1')
    throw new Error(`<${element.localName} class="${element.className}"> has more than a background colour`);
  const color = read(backgroundColor);
  return color[3] === 1 ? color : over(color, backgroundOf(parentOf(element)));
};

const colorsOf = (element, surface = element) => {
  const background = backgroundOf(surface);
  const text = over(read(getComputedStyle(element).color), background);
  return { text: text.slice(0, 3), background: background.slice(0, 3) };
};

const isSeen = element => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
};

/** An element by its part, as soon as there is one that is seen; null when none comes. */
const seen = async part => {
  for (let tries = 0; tries < 100; tries += 1) {
    const element = document.querySelector('event-card').shadowRoot?.querySelector(`[part~="${part}"]`);
    if (element && isSeen(element)) return element;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`The card shows no ${part}`);
};

globalThis.measure = async () => {
  const [card, title, button, link] = [
    await seen('card'),
    await seen('title'),
    await seen('primary'),
    await seen('link'),
  ];
  return {
    title: title.textContent,
    colors: {
      'main button': colorsOf(button),
      link: colorsOf(link, card),
      title: colorsOf(title, card),
    },
  };
};
