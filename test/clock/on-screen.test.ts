import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { unwatchOnScreen, watchOnScreen } from '../../src/clock/on-screen.js';
import { until } from '../support/until.js';

describe('watching whether an element is on screen', () => {
  let elements: HTMLElement[];

  const box = (top: number) => {
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'absolute', top: `${top}px`, width: '10px', height: '10px' });
    document.body.append(element);
    elements.push(element);
    return element;
  };
  const watch = (element: Element) => {
    const told: boolean[] = [];
    watchOnScreen(element, isOnScreen => told.push(isOnScreen));
    return told;
  };
  const heard = (told: readonly boolean[], count: number) =>
    until(() => told.length >= count, `heard ${told.length} of ${count}`, 10);

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

  it('tells at first, for each element its own', async () => {
    const near = watch(box(0));
    const far = watch(box(9000));
    await heard(near, 1);
    await heard(far, 1);
    expect([near, far]).to.eql([[true], [false]]);
  });

  it('tells each change', async () => {
    const near = watch(box(0));
    const far = watch(box(9000));
    await heard(far, 1);
    window.scrollTo(0, 9000);
    await heard(far, 2);
    await heard(near, 2);
    expect([near, far]).to.eql([
      [true, false],
      [false, true],
    ]);
  });

  it('tells of an element that is hidden', async () => {
    const element = box(0);
    const told = watch(element);
    await heard(told, 1);
    element.style.display = 'none';
    await heard(told, 2);
    expect(told).to.eql([true, false]);
  });

  it('tells nothing after it is over', async () => {
    const element = box(0);
    const told = watch(element);
    unwatchOnScreen(element);
    await heard(watch(box(20)), 1);
    expect(told).to.be.empty;
  });

  it('tells anew when it begins again', async () => {
    const element = box(0);
    await heard(watch(element), 1);
    unwatchOnScreen(element);
    const told = watch(element);
    await heard(told, 1);
    expect(told).to.eql([true]);
  });

  it('takes one observer for all', () => {
    const made = sinon.spy(window, 'IntersectionObserver');
    for (let index = 0; index < 20; index += 1) watch(box(index));
    expect(made.callCount).to.be.at.most(1);
  });
});
