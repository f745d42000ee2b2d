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

/** Overrides a property of `navigator` until the end of the test. */
const stubNavigator = (name: string, value: unknown) => {
  Object.defineProperty(navigator, name, { configurable: true, value });
};
afterEach(() => {
  for (const name of ['canShare', 'share', 'clipboard']) Reflect.deleteProperty(navigator, name);
  sinon.restore();
});

describe('native sharing', () => {
  it('is not offered without browser support', () => {
    stubNavigator('canShare', undefined);
    expect(nativeShareData(INVITATION)).to.equal(undefined);
  });

  it('is not offered if the browser cannot share the data', () => {
    stubNavigator('canShare', () => false);
    expect(nativeShareData(INVITATION)).to.equal(undefined);
  });

  it('shares title, text and URL', () => {
    const canShare = sinon.stub().returns(true);
    stubNavigator('canShare', canShare);
    expect(nativeShareData(INVITATION)).to.eql(DATA);
    expect(canShare.args).to.eql([[DATA]]);
  });

  it('does not reject when the visitor cancels', async () => {
    stubNavigator('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    await shareNatively(DATA);
  });
});

describe('copyText', () => {
  it('writes the text to the clipboard', async () => {
    const writeText = sinon.stub().resolves();
    stubNavigator('clipboard', { writeText });
    expect(await copyText('text')).to.be.true;
    expect(writeText.args).to.eql([['text']]);
  });

  it('resolves to false if the browser refuses', async () => {
    stubNavigator('clipboard', {
      writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    });
    expect(await copyText('text')).to.be.false;
  });

  it('resolves to false without a clipboard, as on an insecure page', async () => {
    stubNavigator('clipboard', undefined);
    expect(await copyText('text')).to.be.false;
  });
});
