import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { copyText, nativeShareData, shareNatively } from '../../src/share/actions.js';

const INVITATION = {
  title: 'Side event',
  text: 'Side event\n24 March',
  url: 'https://ngo.example/',
  plainText: 'Side event\n24 March\nhttps://ngo.example/',
};
const DATA = { title: 'Side event', text: 'Side event\n24 March', url: 'https://ngo.example/' };

/** Gives the navigator of this page another property, until the test is over. */
const pretend = (name: string, value: unknown) => {
  Object.defineProperty(navigator, name, { configurable: true, value });
};
afterEach(() => {
  for (const name of ['canShare', 'share', 'clipboard']) Reflect.deleteProperty(navigator, name);
  sinon.restore();
});

describe('native sharing', () => {
  it('is not offered where the browser has none', () => {
    pretend('canShare', undefined);
    expect(nativeShareData(INVITATION)).to.equal(undefined);
  });

  it('is not offered where the browser cannot share this', () => {
    pretend('canShare', () => false);
    expect(nativeShareData(INVITATION)).to.equal(undefined);
  });

  it('gets title, text and address', () => {
    const canShare = sinon.stub().returns(true);
    pretend('canShare', canShare);
    expect(nativeShareData(INVITATION)).to.eql(DATA);
    expect(canShare.args).to.eql([[DATA]]);
  });

  it('takes a visitor who changes their mind for no error', async () => {
    pretend('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    await shareNatively(DATA);
  });
});

describe('copying text', () => {
  it('puts it into the clipboard', async () => {
    const writeText = sinon.stub().resolves();
    pretend('clipboard', { writeText });
    expect(await copyText('text')).to.be.true;
    expect(writeText.args).to.eql([['text']]);
  });

  it('tells when it is refused', async () => {
    pretend('clipboard', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await copyText('text')).to.be.false;
  });

  it('tells when there is no clipboard, as on an insecure page', async () => {
    pretend('clipboard', undefined);
    expect(await copyText('text')).to.be.false;
  });
});
