import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import sinon from 'sinon';
import { AnnouncerController } from '../src/announcer-controller.js';

describe('AnnouncerController', () => {
  let time: sinon.SinonFakeTimers;
  const requestUpdate = sinon.spy();
  const host: ReactiveControllerHost = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate,
    updateComplete: Promise.resolve(true),
  };
  let status: AnnouncerController;

  beforeEach(() => {
    time = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    requestUpdate.resetHistory();
    status = new AnnouncerController(host);
  });
  afterEach(() => {
    time.restore();
  });

  it('starts with an empty message', () => {
    expect(status.current.message).to.equal('');
  });

  it('keeps a message for a while, then clears it so that the next one is announced', async () => {
    await status.announce('Link copied');
    expect(status.current.message).to.equal('Link copied');
    expect(requestUpdate.callCount).to.equal(1);
    time.tick(2000);
    expect(status.current.message).to.equal('Link copied');
    time.tick(10_000);
    expect(status.current.message).to.equal('');
    expect(requestUpdate.callCount).to.equal(2);
    expect(time.countTimers()).to.equal(0);
  });

  it('restarts the timer for each message', async () => {
    await status.announce('Link copied');
    time.tick(4000);
    await status.announce('Live now');
    time.tick(4000);
    expect(status.current.message).to.equal('Live now');
    expect(time.countTimers()).to.equal(1);
  });

  it('clears the message when the card is disconnected', async () => {
    await status.announce('Link copied');
    status.hostDisconnected();
    expect(status.current.message).to.equal('');
    expect(time.countTimers()).to.equal(0);
  });
});
