import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { unwatchOnScreen, watchOnScreen } from '../../src/clock/on-screen.js';
import { until } from '../support/until.js';

describe('watchOnScreen', () => {
  let elements: HTMLElement[];

  const box = (top: number) => {
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'absolute', top: `${top}px`, width: '10px', height: '10px' });
    document.body.append(element);
    elements.push(element);
    return element;
  };
  const watch = (element: Element) => {
    const received: boolean[] = [];
    watchOnScreen(element, isOnScreen => received.push(isOnScreen));
    return received;
  };
  const untilReceived = (received: readonly boolean[], count: number) =>
    until(() => received.length >= count, `received ${received.length} of ${count}`, 10);

  beforeEach(() => {
    elements = [];
  });
  afterEach(() => {
    for (const element of elements) {
      unwatchOnScreen(element);
      element.remove();
    }
    window.scrollTo(0, 0);
    sinon.restore();
  });

  it('reports the initial state of each element', async () => {
    const near = watch(box(0));
    const far = watch(box(9000));
    await untilReceived(near, 1);
    await untilReceived(far, 1);
    expect([near, far]).to.eql([[true], [false]]);
  });

  it('reports each change', async () => {
    const near = watch(box(0));
    const far = watch(box(9000));
    await untilReceived(far, 1);
    window.scrollTo(0, 9000);
    await untilReceived(far, 2);
    await untilReceived(near, 2);
    expect([near, far]).to.eql([
      [true, false],
      [false, true],
    ]);
  });

  it('reports an element that becomes hidden', async () => {
    const element = box(0);
    const received = watch(element);
    await untilReceived(received, 1);
    element.style.display = 'none';
    await untilReceived(received, 2);
    expect(received).to.eql([true, false]);
  });

  it('reports nothing after unwatchOnScreen', async () => {
    const element = box(0);
    const received = watch(element);
    unwatchOnScreen(element);
    await untilReceived(watch(box(20)), 1);
    expect(received).to.be.empty;
  });

  it('reports again when watched again', async () => {
    const element = box(0);
    await untilReceived(watch(element), 1);
    unwatchOnScreen(element);
    const received = watch(element);
    await untilReceived(received, 1);
    expect(received).to.eql([true]);
  });

  it('shares one observer among all elements', () => {
    const made = sinon.spy(window, 'IntersectionObserver');
    for (let index = 0; index < 20; index += 1) watch(box(index));
    expect(made.callCount).to.be.at.most(1);
  });
});
