import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { Clock, type ClockSubscriber } from '../../src/clock/clock.js';

const START = Date.parse('2027-03-12T10:00:00.250Z');
const SECOND = 1e3;
const HOUR = 36e5;
const DAY = 24 * HOUR;

describe('Clock', () => {
  let time: sinon.SinonFakeTimers;
  let clock: Clock;
  let added: ClockSubscriber[];

  beforeEach(() => {
    time = sinon.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    clock = new Clock();
    added = [];
    isHidden = false;
    faults.resetHistory();
    sinon.stub(Document.prototype, 'hidden').get(() => isHidden);
  });
  afterEach(() => {
    for (const subscriber of added) clock.unsubscribe(subscriber);
    sinon.restore();
  });

  const faults = sinon.spy();

  /** Subscribes something that changes next at `next(now)`; `ticks` are its ticks in milliseconds since the start. */
  const add = (next: (now: number) => number) => {
    const ticks: number[] = [];
    const subscriber: ClockSubscriber = {
      tick: now => {
        ticks.push(now - START);
        return next(now);
      },
      handleFault: faults,
    };
    added.push(subscriber);
    clock.subscribe(subscriber);
    return { subscriber, ticks };
  };
  const eachSecond = (now: number) => (Math.floor(now / SECOND) + 1) * SECOND;
  const never = () => Infinity;

  let isHidden = false;
  const setHidden = (value: boolean) => {
    isHidden = value;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('ticks immediately and then at each change', () => {
    const { ticks } = add(eachSecond);
    expect(ticks).to.eql([0]);
    time.tick(3 * SECOND);
    expect(ticks).to.eql([0, 750, 1750, 2750]);
  });

  it('ticks only subscribers that are due', () => {
    const fast = add(eachSecond);
    const slow = add(() => START + 2 * SECOND);
    const still = add(never);
    time.tick(2 * SECOND);
    expect(fast.ticks).to.eql([0, 750, 1750]);
    expect(slow.ticks).to.eql([0, 2000]);
    expect(still.ticks).to.eql([0]);
  });

  it('notices within a minute that the device clock was set forward', () => {
    const { ticks } = add(() => START + DAY);
    time.setSystemTime(START + 25 * HOUR);
    time.tick(60 * SECOND);
    expect(ticks).to.have.length(2);
  });

  it('ticks no early subscriber when it checks the device clock', () => {
    const { ticks } = add(() => START + DAY);
    time.tick(HOUR);
    expect(ticks).to.eql([0]);
  });

  for (const broken of [NaN, Infinity, '2027-03-12T10:00Z', undefined]) {
    it(`returns a finite time if Date.now is replaced and returns ${broken}`, () => {
      const { Date: date } = globalThis;
      globalThis.Date = Object.assign(() => '', { now: () => broken }) as unknown as DateConstructor;
      const now: unknown = clock.now();
      globalThis.Date = date;
      expect(now).to.satisfy(Number.isFinite);
    });
  }

  it('sets one timer for a hundred subscribers', () => {
    for (let index = 0; index < 100; index += 1) add(eachSecond);
    expect(time.countTimers()).to.equal(1);
    time.tick(5 * SECOND);
    expect(time.countTimers()).to.equal(1);
  });

  it('sets no timer if nothing will change', () => {
    add(never);
    expect(time.countTimers()).to.equal(0);
    const ending = add(now => (now < START + SECOND ? START + SECOND : Infinity));
    expect(time.countTimers()).to.equal(1);
    time.tick(SECOND);
    expect(ending.ticks).to.eql([0, SECOND]);
    expect(time.countTimers()).to.equal(0);
  });

  it('clears the timer after the last subscriber has left', () => {
    const one = add(eachSecond);
    const other = add(eachSecond);
    clock.unsubscribe(one.subscriber);
    time.tick(SECOND);
    expect([one.ticks.length, other.ticks.length]).to.eql([1, 2]);
    clock.unsubscribe(other.subscriber);
    expect(time.countTimers()).to.equal(0);
    time.tick(5 * SECOND);
    expect(other.ticks).to.have.length(2);
  });

  it('pauses in a hidden tab and catches up as soon as it is visible again', () => {
    const { ticks } = add(eachSecond);
    setHidden(true);
    expect(time.countTimers()).to.equal(0);
    time.tick(HOUR);
    expect(ticks).to.have.length(1);
    setHidden(false);
    expect(ticks).to.eql([0, HOUR]);
    time.tick(SECOND);
    expect(ticks).to.eql([0, HOUR, HOUR + 750]);
    expect(time.countTimers()).to.equal(1);
  });

  it('sets no timer for a subscriber added in a hidden tab', () => {
    setHidden(true);
    const { ticks } = add(eachSecond);
    expect(ticks).to.eql([0]);
    expect(time.countTimers()).to.equal(0);
    setHidden(false);
    expect(time.countTimers()).to.equal(1);
  });

  it('ticks every subscriber when the tab becomes visible, even if not due', () => {
    const { ticks } = add(() => START + DAY);
    setHidden(true);
    time.setSystemTime(START - DAY);
    setHidden(false);
    expect(ticks).to.eql([0, -DAY]);
  });

  it('catches up when the page is restored from the back/forward cache', () => {
    const { ticks } = add(() => START + DAY);
    time.setSystemTime(START + 2 * HOUR);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(ticks).to.eql([0, 2 * HOUR]);
  });

  it('catches up after sleep without the missed ticks', () => {
    const { ticks } = add(eachSecond);
    time.setSystemTime(START + 8 * HOUR);
    time.tick(SECOND);
    expect(ticks).to.have.length(2);
    expect(ticks[1]).to.be.within(8 * HOUR, 8 * HOUR + SECOND);
  });

  it('catches up within a second after the device clock was set back', () => {
    const fast = add(eachSecond);
    const slow = add(now => now + DAY);
    time.setSystemTime(START - HOUR);
    time.tick(SECOND);
    expect(fast.ticks.at(-1)).to.be.closeTo(-HOUR, SECOND);
    expect(slow.ticks.at(-1), 'subscriber that is not due for long').to.be.closeTo(-HOUR, SECOND);
    time.tick(2 * SECOND);
    expect(fast.ticks).to.have.length.above(3);
  });

  it('waits for the rest if a timer fires a little early', () => {
    const { ticks } = add(() => START + 2 * SECOND);
    time.setSystemTime(START - 300);
    time.tick(2 * SECOND);
    expect(ticks).to.eql([0]);
    time.tick(300);
    expect(ticks).to.eql([0, 2 * SECOND]);
  });

  it('waits for changes beyond the maximum timer delay', () => {
    const { ticks } = add(now => (now < START + 60 * DAY ? START + 60 * DAY : Infinity));
    time.tick(59 * DAY);
    expect(ticks).to.eql([0]);
    time.tick(DAY);
    expect(ticks).to.eql([0, 60 * DAY]);
  });

  it('continues when a subscriber throws, and reports the error', () => {
    const error = new Error('of a card');
    const first = add(eachSecond);
    let isBroken = false;
    add(now => {
      if (isBroken) throw error;
      return eachSecond(now);
    });
    const last = add(eachSecond);
    isBroken = true;
    time.tick(3 * SECOND);
    expect(first.ticks).to.have.length(4);
    expect(last.ticks).to.have.length(4);
    expect(faults.args).to.eql([[error]]);
  });

  it('skips a subscriber that another one has just unsubscribed', () => {
    const other = {
      ticks: 0,
      tick: (now: number) => ((other.ticks += 1), eachSecond(now)),
      handleFault: faults,
    };
    add(now => {
      if (now > START) clock.unsubscribe(other);
      return eachSecond(now);
    });
    clock.subscribe(other);
    time.tick(2 * SECOND);
    expect(other.ticks).to.equal(1);
  });

  it('supports unsubscribing during a tick', () => {
    const { subscriber, ticks } = add(now => {
      if (now > START) clock.unsubscribe(subscriber);
      return eachSecond(now);
    });
    time.tick(5 * SECOND);
    expect(ticks).to.eql([0, 750]);
    expect(time.countTimers()).to.equal(0);
  });

  it('keeps event listeners only while it has subscribers', () => {
    const signals: (AbortSignal | undefined)[] = [];
    for (const target of [document, window]) {
      sinon
        .stub(target, 'addEventListener')
        .callsFake((_type: string, _handler: unknown, options: unknown) => {
          signals.push((options as AddEventListenerOptions | undefined)?.signal);
        });
    }
    const one = add(eachSecond);
    const other = add(never);
    expect(signals).not.to.be.empty;
    clock.unsubscribe(one.subscriber);
    expect(signals.some(signal => signal?.aborted)).to.be.false;
    clock.unsubscribe(other.subscriber);
    expect(signals.every(signal => signal?.aborted)).to.be.true;
  });
});
