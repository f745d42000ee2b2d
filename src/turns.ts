/** Milliseconds; a frame at 60 Hz has 16 of them, some of which the page and the browser need. */
const TURN = 30;

const waiting = new Set<() => void>();
/** By `performance.now()`; `undefined` between turns. */
let endsAt: number | undefined;
let isAsked = false;
let channel: MessageChannel | undefined;

// A message comes after what the page and its visitor have in hand, and, unlike a timer's, without delay.
const askForTurn = () => {
  isAsked = true;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = takeTurn;
  }
  channel.port2.postMessage(undefined);
};

const takeTurn = () => {
  isAsked = false;
  endsAt = waiting.size ? performance.now() + TURN : undefined;
  if (endsAt === undefined) return;
  for (const work of waiting) {
    waiting.delete(work);
    work();
    if (performance.now() >= endsAt) break;
  }
  askForTurn();
};

/** Leaves what is asked for from now on to the next turn. */
export function endTurn() {
  endsAt = 0;
  if (!isAsked) askForTurn();
}

/**
 * Does some work, at once or when its turn has come. Many cards that render together would be one long task, in which
 * the page answers nobody.
 *
 * @returns a promise, where the work has to wait: kept when it is done, broken when it throws
 */
export function inTurn(work: () => void): Promise<void> | undefined {
  endsAt ??= performance.now() + TURN;
  if (!isAsked) askForTurn();
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
