/** Milliseconds. A task is long from 50 on, and there is more in it than turns. */
const SHORTEST = 45;
/** Milliseconds: about as long as a visitor may wait for an answer without noticing. */
const LONGEST = 100;

const waiting = new Set<() => void>();
/** By `performance.now()`; `undefined` between turns. */
let endsAt: number | undefined;
/** Milliseconds of the last work of this turn. */
let took = 0;
/** When the turn before ended, by `performance.now()`; `Infinity` where none had to wait for another one. */
let endedAt = Infinity;
let isAsked = false;
let channel: MessageChannel | undefined;

const beginTurn = (length: number) => {
  endsAt = performance.now() + length;
  took = 0;
};

// What is begun is not cut off. So nothing is begun that would be too late, if it took as long as what was done last.
const isTimeLeft = () => endsAt !== undefined && performance.now() + took <= endsAt;

const doNow = (work: () => void) => {
  const startedAt = performance.now();
  work();
  took = performance.now() - startedAt;
};

// A message comes after what the page and its visitor have in hand, and, unlike a timer's, without delay.
const askForTurn = () => {
  if (isAsked) return;
  isAsked = true;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = takeTurn;
  }
  channel.port2.postMessage(undefined);
};

// Each turn makes a frame, which costs a page with many cards the more, the slower it is: to spend as long on cards as
// went by without them is to give them half of the time.
const lengthAfter = (pause: number) => Math.min(Math.max(pause, SHORTEST), LONGEST);

const takeTurn = () => {
  const pause = performance.now() - endedAt;
  isAsked = false;
  endsAt = undefined;
  endedAt = Infinity;
  if (!waiting.size) return;
  beginTurn(lengthAfter(pause));
  for (const work of waiting) {
    waiting.delete(work);
    doNow(work);
    if (!isTimeLeft()) break;
  }
  if (waiting.size) endedAt = performance.now();
  askForTurn();
};

/** Leaves what is asked for from now on to the next turn. */
export function endTurn() {
  endsAt = 0;
  askForTurn();
}

/**
 * Does some work, at once or when its turn has come. Many cards that render together would be one long task, in which
 * the page answers nobody.
 *
 * @returns a promise, where the work has to wait: kept when it is done, broken when it throws
 */
export function inTurn(work: () => void): Promise<void> | undefined {
  if (endsAt === undefined) beginTurn(SHORTEST);
  askForTurn();
  if (!waiting.size && isTimeLeft()) {
    doNow(work);
    return undefined;
  }
  return new Promise(resolve => {
    waiting.add(() => {
      // it becomes the outer one, also where the work throws
      resolve(
        new Promise(done => {
          work();
          done();
        }),
      );
    });
  });
}
