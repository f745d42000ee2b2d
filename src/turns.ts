/** Milliseconds. A task is long from 50 on. */
const SHORTEST = 45;
/** Milliseconds: about as long as a visitor may wait for an answer without noticing. */
const LONGEST = 100;

const waiting = new Set<() => void>();
/** By `performance.now()`; `undefined` between turns. */
let endsAt: number | undefined;
/** When the turn before ended, where some had to wait for another one; by `performance.now()`. */
let endedAt: number | undefined;
let isAsked = false;
let channel: MessageChannel | undefined;

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
  const now = performance.now();
  const length = lengthAfter(now - (endedAt ?? now));
  isAsked = false;
  endsAt = undefined;
  endedAt = undefined;
  if (!waiting.size) return;
  endsAt = now + length;
  let startedAt = now;
  for (const work of waiting) {
    waiting.delete(work);
    work();
    const doneAt = performance.now();
    // what was begun is not cut off: the next one is taken to be as long as this one
    if (doneAt + (doneAt - startedAt) > endsAt) break;
    startedAt = doneAt;
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
  endsAt ??= performance.now() + SHORTEST;
  askForTurn();
  if (!waiting.size && performance.now() < endsAt) {
    work();
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
