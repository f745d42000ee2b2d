import { expect } from '@open-wc/testing';
import { closeOnEscape } from '../../src/parts/close-on-escape.js';

describe('closeOnEscape', () => {
  let details: HTMLDetailsElement;
  let received: string[];
  const record = ({ key }: KeyboardEvent) => received.push(key);
  const press = (key: string) =>
    details.querySelector('p')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  beforeEach(() => {
    received = [];
    details = document.createElement('details');
    details.innerHTML = '<summary>More</summary><p>Inside</p>';
    details.open = true;
    details.addEventListener('keydown', closeOnEscape);
    document.body.append(details);
    document.body.addEventListener('keydown', record);
  });

  afterEach(() => {
    document.body.removeEventListener('keydown', record);
    details.remove();
  });

  it('closes the open details, restores focus and hides the key from a dialog around it', () => {
    press('Escape');
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
    expect(received).to.deep.equal([]);
  });

  it('ignores other keys', () => {
    press('Enter');
    expect([details.open, received]).to.deep.equal([true, ['Enter']]);
  });

  it('ignores Escape while the details are closed', () => {
    details.open = false;
    press('Escape');
    expect(received).to.deep.equal(['Escape']);
  });

  it('closes details without a summary of their own', () => {
    details.querySelector('summary')?.remove();
    press('Escape');
    expect(details.open).to.equal(false);
  });
});
