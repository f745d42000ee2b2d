import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { RenderScheduler } from '../src/render-scheduler.js';

/** Milliseconds, longer than a slice. */
const LONG = 50;

describe('RenderScheduler', () => {
  let scheduler: RenderScheduler;
  let now: number;
  let rendered: string[];

  const render = (name: string, ms = 0) => {
    const run = () => {
      now += ms;
      rendered.push(name);
    };
    const slice = scheduler.requestSlice();
    if (slice) return slice.then(run);
    run();
    return undefined;
  };

  beforeEach(() => {
    now = 1000;
    rendered = [];
    sinon.stub(performance, 'now').callsFake(() => now);
    scheduler = new RenderScheduler();
  });
  afterEach(() => {
    sinon.restore();
  });

  it('runs synchronously only within the time slice', async () => {
    expect([render('first', 39), render('second', 1)]).to.eql([undefined, undefined]);
    const third = render('third');
    expect(rendered).to.eql(['first', 'second']);
    await third;
    expect(rendered).to.eql(['first', 'second', 'third']);
  });

  it('runs the others in later tasks, in order', async () => {
    void render('first', LONG);
    const all = ['second', 'third', 'fourth'].map(name => render(name));
    await Promise.resolve();
    expect(rendered).to.eql(['first']);
    await all.at(-1);
    expect(rendered).to.eql(['first', 'second', 'third', 'fourth']);
  });

  it('ends a slice after the render that exceeds it', async () => {
    void render('first', LONG);
    const [long, short, shorter] = [render('long', LONG), render('short'), render('shorter')];
    await long;
    expect(rendered).to.eql(['first', 'long']);
    await short;
    let isNextTask = false;
    setTimeout(() => (isNextTask = true));
    await shorter;
    expect(rendered).to.eql(['first', 'long', 'short', 'shorter']);
    expect(isNextTask, 'a task for each').to.be.false;
  });

  it('defers everything to the next task when the slice is ended', async () => {
    scheduler.endSlice();
    const later = render('later');
    expect(rendered).to.be.empty;
    await later;
    expect(rendered).to.eql(['later']);
  });

  it('queues a render behind those that wait', async () => {
    void render('first', LONG);
    const [second, third] = [render('second', LONG), render('third')];
    await second;
    await Promise.all([third, render('fourth')]);
    expect(rendered).to.eql(['first', 'second', 'third', 'fourth']);
  });
});
