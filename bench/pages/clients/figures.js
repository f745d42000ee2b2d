const UNITS = [86400, 3600, 60, 1];
const RADIX = [Infinity, 24, 60, 60];

/** Sets the texts of a countdown, and only those that are others than before. */
export class Figures {
  #start;
  #texts;

  /** @param elements of days, hours, minutes and seconds */
  constructor(start, elements) {
    this.#start = Date.parse(start);
    this.#texts = Array.from(elements, element => {
      element.textContent = ' ';
      return element.firstChild;
    });
  }

  show(now) {
    const left = Math.max(0, Math.ceil((this.#start - now) / 1000));
    this.#texts.forEach((text, i) => {
      const figure = String(Math.floor(left / UNITS[i]) % RADIX[i]);
      if (text.data !== figure) text.data = figure;
    });
    return left > 0;
  }
}

/** Runs at each full second, as long as it gives true. */
export const everySecond = run => {
  let timer;
  const tick = () => {
    const now = Date.now();
    timer = run(now) ? setTimeout(tick, 1000 - (now % 1000)) : undefined;
  };
  return {
    start() {
      if (timer === undefined) tick();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};
