/** Milliseconds. A task is long from 50 on, and there is more in it than turns. */
const MIN_SLICE_MS = 45;
/** Milliseconds: about as long as a visitor may wait for an answer without noticing. */
const MAX_SLICE_MS = 100;

const queue = new Set<() => void>();
/** By `performance.now()`; `undefined` between turns. */
let sliceEnd: number | undefined;
/** Milliseconds of the last work of this turn. */
let lastDuration = 0;
/** When the turn before ended, by `performance.now()`; `Infinity` where none had to wait for another one. */
let endedAt = Infinity;
let isRequested = false;
let channel: MessageChannel | undefined;

const beginSlice = (length: number) => {
  sliceEnd = performance.now() + length;
  lastDuration = 0;
};

// What is begun is not cut off. So nothing is begun that would be too late, if it took as long as what was done last.
const isTimeLeft = () => sliceEnd !== undefined && performance.now() + lastDuration <= sliceEnd;

const doNow = (work: () => void) => {
  const startedAt = performance.now();
  work();
  lastDuration = performance.now() - startedAt;
};

// A message comes after what the page and its visitor have in hand, and, unlike a timer's, without delay.
const requestSlice = () => {
  if (isRequested) return;
  isRequested = true;
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = runSlice;
  }
  channel.port2.postMessage(undefined);
};

// Each turn makes a frame, which costs a page with many cards the more, the slower it is: to spend as long on cards as
// went by without them is to give them half of the time.
const sliceLength = (pause: number) => Math.min(Math.max(pause, MIN_SLICE_MS), MAX_SLICE_MS);

const runSlice = () => {
  const pause = performance.now() - endedAt;
  isRequested = false;
  sliceEnd = undefined;
  endedAt = Infinity;
  if (!queue.size) return;
  beginSlice(sliceLength(pause));
  for (const work of queue) {
    queue.delete(work);
    doNow(work);
    if (!isTimeLeft()) break;
  }
  if (queue.size) endedAt = performance.now();
  requestSlice();
};

/** Leaves what is asked for from now on to the next turn. */
export function endSlice() {
  sliceEnd = 0;
  requestSlice();
}

/**
 * Does some work, at once or when its turn has come. Many cards that render together would be one long task, in which
 * the page answers nobody.
 *
 * @returns a promise, where the work has to wait: kept when it is done, broken when it throws
 */
export function scheduleRender(work: () => void): Promise<void> | undefined {
  if (sliceEnd === undefined) beginSlice(MIN_SLICE_MS);
  requestSlice();
  if (!queue.size && isTimeLeft()) {
    doNow(work);
    return undefined;
  }
  return new Promise(resolve => {
    queue.add(() => {
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
