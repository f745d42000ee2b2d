import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import sinon from 'sinon';
import { AnnouncerController } from '../src/announcer-controller.js';

describe('the message of the status region', () => {
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

  it('is nothing at first', () => {
    expect(status.message).to.equal('');
  });

  it('is there long enough to be read, and then gone, so that the next one is heard', async () => {
    await status.announce('Link copied');
    expect(status.message).to.equal('Link copied');
    expect(requestUpdate.callCount).to.equal(1);
    time.tick(2000);
    expect(status.message).to.equal('Link copied');
    time.tick(10_000);
    expect(status.message).to.equal('');
    expect(requestUpdate.callCount).to.equal(2);
    expect(time.countTimers()).to.equal(0);
  });

  it('has its whole time when it follows on another one', async () => {
    await status.announce('Link copied');
    time.tick(4000);
    await status.announce('Live now');
    time.tick(4000);
    expect(status.message).to.equal('Live now');
    expect(time.countTimers()).to.equal(1);
  });

  it('is gone with the card', async () => {
    await status.announce('Link copied');
    status.hostDisconnected();
    expect(status.message).to.equal('');
    expect(time.countTimers()).to.equal(0);
  });
});
