import { expect } from '@open-wc/testing';
import { closeOnEscape } from '../../src/parts/close-on-escape.js';

describe('closeOnEscape', () => {
  let details: HTMLDetailsElement;
  let heard: string[];
  const hear = ({ key }: KeyboardEvent) => heard.push(key);
  const press = (key: string) =>
    details.querySelector('p')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

  beforeEach(() => {
    heard = [];
    details = document.createElement('details');
    details.innerHTML = '<summary>More</summary><p>Inside</p>';
    details.open = true;
    details.addEventListener('keydown', closeOnEscape);
    document.body.append(details);
    document.body.addEventListener('keydown', hear);
  });

  afterEach(() => {
    document.body.removeEventListener('keydown', hear);
    details.remove();
  });

  it('closes what is open, gives focus back, and keeps the key from a dialog around', () => {
    press('Escape');
    expect(details.open).to.equal(false);
    expect(document.activeElement).to.equal(details.querySelector('summary'));
    expect(heard).to.deep.equal([]);
  });

  it('leaves other keys to the page', () => {
    press('Enter');
    expect([details.open, heard]).to.deep.equal([true, ['Enter']]);
  });

  it('leaves the key to the page where nothing is open', () => {
    details.open = false;
    press('Escape');
    expect(heard).to.deep.equal(['Escape']);
  });

  it('closes what has no summary of its own', () => {
    details.querySelector('summary')?.remove();
    press('Escape');
    expect(details.open).to.equal(false);
  });
});
