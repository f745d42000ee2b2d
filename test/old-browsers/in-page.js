// Runs in the page, in every browser of versions.mjs: finds the visible parts of a card and their colours.

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true });

/** Red, green, blue and alpha of a colour in any syntax. A canvas ignores colours that it cannot parse. */
const read = color => {
  const [after, afterOther] = ['#010203', '#040506'].map(before => {
    pen.fillStyle = before;
    pen.fillStyle = color;
    return pen.fillStyle;
  });
  if (after !== afterOther) throw new Error(`The canvas cannot parse the colour ${color}`);
  pen.clearRect(0, 0, 1, 1);
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
};

const over = ([...front], back) =>
  [0, 1, 2].map(channel => front[channel] * front[3] + back[channel] * (1 - front[3])).concat(1);

/** The parent in the flat tree: the slot of a slotted element, or the host of a shadow root. */
const parentOf = element =>
  element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? undefined;

/** The colour of the page's canvas, light or dark. */
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

/** Waits until an element with a part is visible; `null` without one. */
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
