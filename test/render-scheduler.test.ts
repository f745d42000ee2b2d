import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { endSlice, scheduleRender } from '../src/render-scheduler.js';
import { blockMainThread } from './support/block-main-thread.js';

/** Longer than a turn, in milliseconds. */
const LONG = 50;
const nextTask = () => new Promise(resolve => setTimeout(resolve, LONG));

describe('work in turns', () => {
  // what the tests before have begun is over
  beforeEach(nextTask);
  afterEach(() => {
    sinon.restore();
  });

  it('is left to the next turn when somebody ends this one', async () => {
    const done: number[] = [];
    endSlice();
    const later = scheduleRender(() => done.push(1));
    expect(done).to.be.empty;
    await later;
    expect(done).to.eql([1]);
  });

  it('is done at once while there is time', () => {
    const done: number[] = [];
    expect(scheduleRender(() => done.push(1))).to.equal(undefined);
    expect(scheduleRender(() => done.push(2))).to.equal(undefined);
    expect(done).to.eql([1, 2]);
  });

  it('waits for another task once the turn is over, and keeps its order', async () => {
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

  it('gives each that is long a task of its own, and those that are short one together', async () => {
    const said: string[] = [];
    const work = (name: string, ms: number) =>
      scheduleRender(() => {
        blockMainThread(ms);
        said.push(name);
      })?.then(() => said.push(`after ${name}`));
    void work('first', LONG);
    await Promise.all([work('long', LONG), work('short', 0), work('shorter', 0), work('last', LONG)]);
    expect(said).to.eql([
      'first',
      ...['long', 'after long'],
      ...['short', 'shorter', 'last', 'after short', 'after shorter', 'after last'],
    ]);
  });

  it('is as long as the page was busy before it, but no longer than a visitor may wait', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    let done = 0;
    const work = (ms: number) =>
      scheduleRender(() => {
        now += ms;
        done += 1;
      });
    /** How much short work is done in the first turn after the page was busy for so long. */
    const doneAfter = async (pause: number) => {
      void work(LONG);
      const turnBefore = work(LONG);
      const [first, ...others] = Array.from({ length: 40 }, () => work(5));
      await turnBefore;
      now += pause;
      const before = done;
      await first;
      const inOneTurn = done - before;
      await others.at(-1);
      await nextTask();
      return inOneTurn;
    };
    expect(await doneAfter(0)).to.equal(9);
    expect(await doneAfter(70)).to.equal(14);
    expect(await doneAfter(400)).to.equal(20);
  });

  it('does not begin what would last longer than the turn, if it took as long as what came before', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const done: number[] = [];
    const work = (ms: number) =>
      scheduleRender(() => {
        now += ms;
        done.push(ms);
      });
    void work(LONG);
    const [first, , third] = [work(20), work(21), work(22)];
    await first;
    expect(done).to.eql([LONG, 20, 21]);
    await third;
    expect(done).to.eql([LONG, 20, 21, 22]);
  });

  it('does at once only what there is time for', async () => {
    let now = 1000;
    sinon.stub(performance, 'now').callsFake(() => now);
    const work = () =>
      scheduleRender(() => {
        now += 20;
      });
    expect([work(), work()]).to.eql([undefined, undefined]);
    const third = work();
    expect(third).to.be.a('promise');
    await third;
  });

  it('does what comes while others wait after them', async () => {
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

  it('hands on what it throws, and goes on with the next', async () => {
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
