import { expect, oneEvent } from '@open-wc/testing';
import { canDownload } from '../../src/platform/downloads.js';
import { place } from '../support/cards.js';

const ANDROID = 'Mozilla/5.0 (Linux; Android 14; Pixel 8';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

const BROWSERS: readonly (readonly [name: string, userAgent: string, isAble: boolean])[] = [
  ['Chrome on Android', `${ANDROID}) ${CHROME}`, true],
  ['Safari on an iPhone', `${IPHONE} Version/18.2 Mobile/15E148 Safari/604.1`, true],
  ['Chrome on an iPhone', `${IPHONE} CriOS/140.0.0.0 Mobile/15E148 Safari/604.1`, true],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true],
  ['a web view of Android', `${ANDROID}; wv) Version/4.0 ${CHROME}`, false],
  ['a web view of iOS', `${IPHONE} Mobile/15E148`, false],
  ['Instagram', `${IPHONE} Mobile/15E148 Instagram 350.0.0 (iPhone14,5; iOS 18_2)`, false],
  ['Facebook', `${ANDROID}) ${CHROME} [FB_IAB/FB4A;FBAV/490.0.0.0;]`, false],
  ['LinkedIn', `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30`, false],
  ['WeChat', `${ANDROID}) Version/4.0 ${CHROME} MicroMessenger/8.0.50 WeChat/arm64`, false],
  ['TikTok', `${ANDROID}) ${CHROME} musical_ly_2024 BytedanceWebview/d8a21c6`, false],
  ['Line', `${IPHONE} Mobile/15E148 Safari Line/15.2.0`, false],
];

const top = (changes: object = {}) => {
  const view = {
    navigator: { userAgent: navigator.userAgent },
    frameElement: null,
    origin: 'https://ngo.example',
    location: { protocol: 'https:' },
    ...changes,
  };
  return Object.assign(view, { parent: view, ...changes }) as unknown as Window;
};

/** The window of a frame of the same origin. */
const frameWith = async (attributes: string) => {
  const where = place();
  where.innerHTML = `<iframe ${attributes} srcdoc="<p>A frame"></iframe>`;
  const frame = where.querySelector('iframe');
  if (!frame) throw new Error('there is no frame');
  await oneEvent(frame, 'load');
  return frame.contentWindow ?? expect.fail('the frame has no window');
};

describe('canDownload', () => {
  for (const [name, userAgent, isAble] of BROWSERS) {
    it(`is ${isAble} in ${name}`, () => {
      expect(canDownload(top({ navigator: { userAgent } }))).to.equal(isAble);
    });
  }

  it('is true in a local file, whose origin is opaque', () => {
    expect(canDownload(top({ origin: 'null', location: { protocol: 'file:' } }))).to.be.true;
  });

  it('is unknown in a page with an opaque origin, and in a frame of another origin', () => {
    expect(canDownload(top({ origin: 'null' }))).to.equal(undefined);
    expect(canDownload(top({ parent: top() }))).to.equal(undefined);
  });

  it('is false in a sandboxed frame without allow-downloads', async () => {
    expect(canDownload(await frameWith('sandbox="allow-scripts allow-same-origin"'))).to.be.false;
  });

  it('is that of the page in a frame that may download', async () => {
    const frames = [
      await frameWith(''),
      await frameWith('sandbox="allow-scripts allow-same-origin Allow-Downloads"'),
    ];
    // The page of the tests may itself be in a frame.
    for (const frame of frames) expect(canDownload(frame)).to.equal(canDownload(window));
  });
});
