import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { endSlice, scheduleRender } from '../src/render-scheduler.js';
import { blockMainThread } from './support/block-main-thread.js';

/** Longer than a slice, in milliseconds. */
const LONG = 50;
const nextTask = () => new Promise(resolve => setTimeout(resolve, LONG));

describe('scheduleRender', () => {
  // Lets the slices of earlier tests end.
  beforeEach(nextTask);
  afterEach(() => {
    sinon.restore();
  });

  it('defers work to the next slice after endSlice', async () => {
    const done: number[] = [];
    endSlice();
    const later = scheduleRender(() => done.push(1));
    expect(done).to.be.empty;
    await later;
    expect(done).to.eql([1]);
  });

  it('runs work synchronously while the slice has time left', () => {
    const done: number[] = [];
    expect(scheduleRender(() => done.push(1))).to.equal(undefined);
    expect(scheduleRender(() => done.push(2))).to.equal(undefined);
    expect(done).to.eql([1, 2]);
  });

  it('defers work to another task once the slice is used up, and keeps its order', async () => {
    const done: number[] = [];
    await scheduleRender(() => {
      blockMainThread(LONG);
    });
    const all = [1, 2, 3].map(number => scheduleRender(() => done.push(number)));
    expect(done).to.be.empty;
    await Promise.resolve();
    expect(done).to.be.empty;
    await all.at(-1);
    expect(done).to.eql([1, 2, 3]);
  });

  it('runs each long job in its own task and batches short ones', async () => {
    const order: string[] = [];
    const schedule = (name: string, ms: number) =>
      scheduleRender(() => {
        blockMainThread(ms);
        order.push(name);
      })?.then(() => order.push(`after ${name}`));
    void schedule('first', LONG);
    await Promise.all([
      schedule('long', LONG),
      schedule('short', 0),
      schedule('shorter', 0),
      schedule('last', LONG),
    ]);
    expect(order).to.eql([
      'first',
      ...['long', 'after long'],
      ...['short', 'shorter', 'last', 'after short', 'after shorter', 'after last'],
    ]);
  });

  it('makes a slice as long as the pause before it, up to a maximum', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    let done = 0;
    const schedule = (ms: number) =>
      scheduleRender(() => {
        now += ms;
        done += 1;
      });
    /** How many short jobs run in the first slice after the page was busy for so long. */
    const countJobsAfter = async (pause: number) => {
      void schedule(LONG);
      const previousSlice = schedule(LONG);
      const [first, ...others] = Array.from({ length: 40 }, () => schedule(5));
      await previousSlice;
      now += pause;
      const before = done;
      await first;
      const inOneSlice = done - before;
      await others.at(-1);
      await nextTask();
      return inOneSlice;
    };
    expect(await countJobsAfter(0)).to.equal(9);
    expect(await countJobsAfter(70)).to.equal(14);
    expect(await countJobsAfter(400)).to.equal(20);
  });

  it('starts no work that would overrun the slice if it took as long as the last', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const done: number[] = [];
    const schedule = (ms: number) =>
      scheduleRender(() => {
        now += ms;
        done.push(ms);
      });
    void schedule(LONG);
    const [first, , third] = [schedule(20), schedule(21), schedule(22)];
    await first;
    expect(done).to.eql([LONG, 20, 21]);
    await third;
    expect(done).to.eql([LONG, 20, 21, 22]);
  });

  it('runs synchronously only within the time slice', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const schedule = () =>
      scheduleRender(() => {
        now += 20;
      });
    expect([schedule(), schedule()]).to.eql([undefined, undefined]);
    const third = schedule();
    expect(third).to.be.a('promise');
    await third;
  });

  it('runs work scheduled meanwhile after the queued work', async () => {
    const done: number[] = [];
    void scheduleRender(() => {
      blockMainThread(LONG);
    });
    const first = scheduleRender(() => done.push(1));
    const second = scheduleRender(() => done.push(2));
    await first;
    await Promise.all([second, scheduleRender(() => done.push(3))]);
    expect(done).to.eql([1, 2, 3]);
  });

  it('rejects with the error that work throws, and runs the next', async () => {
    const error = new Error('broken');
    void scheduleRender(() => {
      blockMainThread(LONG);
    });
    const broken = scheduleRender(() => {
      throw error;
    });
    const next = scheduleRender(() => undefined);
    expect(await broken?.catch((reason: unknown) => reason)).to.equal(error);
    await next;
  });
});
