import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import type { EventCard, EventCardErrorEvent } from '../../src/index.js';
import { BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import {
  comeBackAt,
  has,
  newCard,
  part,
  partText,
  place,
  setNow,
  settled,
  showCard,
  untilVisible,
} from '../support/cards.js';
import { visibleText } from '../support/visible-text.js';

const CHILDREN = '<p>Side event, 24 March</p><span slot="footer">By DAFOH</span>';
const FAULT = new Error('no such thing');

/** Where a picture can fail: in the view, in Lit's half of the work, and after it. */
const STEPS = {
  'its view': () => sinon.stub(Intl.DateTimeFormat.prototype, 'formatToParts').throws(FAULT),
  'a new template': () => sinon.stub(Document.prototype, 'importNode').throws(FAULT),
  'a changed attribute': () => sinon.stub(Element.prototype, 'setAttribute').throws(FAULT),
  'what follows a picture': () =>
    sinon.stub(HTMLScriptElement.prototype, 'type').set(() => {
      throw FAULT;
    }),
} as const;

/** The visible children of a card, wherever their slots are. */
const visibleChildren = (card: EventCard) =>
  [...card.children].filter(child => child.checkVisibility()).map(visibleText);

describe('card that fails', () => {
  let logged: sinon.SinonStub;
  const uncaught = sinon.spy((event: Event) => {
    event.preventDefault();
  });

  beforeEach(() => {
    setNow(BEFORE);
    logged = sinon.stub(console, 'error');
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, uncaught);
  });
  afterEach(() => {
    sinon.restore();
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, uncaught);
    uncaught.resetHistory();
  });

  const isReported = (problems: sinon.SinonSpy) => {
    expect(logged.args).to.eql([['<event-card>', FAULT]]);
    const reported = problems.args.flatMap(([event]) => (event as EventCardErrorEvent).detail.problems);
    expect(reported.map(({ source, message }) => [source, message.includes('no such thing')])).to.eql([
      ['card', true],
    ]);
    expect(uncaught.callCount).to.equal(0);
  };

  for (const [step, fail] of Object.entries(STEPS)) {
    it(`shows its children if its first picture fails by ${step}, and the picture once it works`, async () => {
      const card = newCard({ ...SAMPLE_EVENT, 'structured-data': '' }, CHILDREN);
      const problems = sinon.spy();
      card.addEventListener('event-card-error', problems);
      const stub = fail();
      place().append(card);
      await settled(card);
      card.requestUpdate();
      await settled(card);
      expect(visibleChildren(card)).to.eql(['Side event, 24 March', 'By DAFOH']);
      expect(has(card, 'card')).to.be.false;
      isReported(problems);

      stub.restore();
      card.requestUpdate();
      await settled(card);
      expect(partText(card, 'title')).to.equal(SAMPLE_EVENT.name);
      expect(card.renderRoot.querySelectorAll('slot:not([name])')).to.have.length(1);
    });

    it(`keeps its last picture if a later one fails by ${step}, and draws the next one`, async () => {
      const card = await showCard({ ...SAMPLE_EVENT, 'join-url': 'https://ngo.example/join' }, CHILDREN);
      const problems = sinon.spy();
      card.addEventListener('event-card-error', problems);
      const before = visibleText(part(card, 'card'));
      const stub = fail();
      card.setAttribute = HTMLElement.prototype.setAttribute.bind(card);
      card.startDate = '2027-03-12T00:00Z';
      card.headingLevel = 2;
      card.structuredData = true;
      await settled(card);
      // What follows a picture does not undo it; and where Lit can neither go on nor back, the children are left.
      if (step === 'a changed attribute')
        expect(visibleChildren(card)).to.eql(['Side event, 24 March', 'By DAFOH']);
      else if (step === 'what follows a picture')
        expect(card.renderRoot.querySelectorAll('h2')).to.have.length(1);
      else expect(visibleText(part(card, 'card'))).to.equal(before);
      isReported(problems);

      stub.restore();
      await comeBackAt('2027-03-12T00:02Z', card);
      card.requestUpdate();
      await settled(card);
      expect(card.renderRoot.querySelectorAll('h2')).to.have.length(1);
      expect(card.renderRoot.querySelectorAll('article')).to.have.length(1);
    });
  }

  it('draws itself anew if a script has removed nodes that Lit needs', async () => {
    const card = await showCard(SAMPLE_EVENT);
    part(card, 'status').replaceChildren();
    await comeBackAt(DURING, card);
    card.requestUpdate();
    await settled(card);
    expect(partText(card, 'status')).to.equal('Live now');
    expect(logged.callCount).to.equal(0);
  });

  it('does not stop other cards', async () => {
    const [card, other] = [await showCard(SAMPLE_EVENT), await showCard(SAMPLE_EVENT)];
    for (const each of [card, other]) await untilVisible(each);
    sinon.stub(card, 'requestUpdate').throws(FAULT);
    await comeBackAt(DURING, other);
    expect(partText(other, 'status')).to.equal('Live now');
    expect(uncaught.callCount).to.equal(0);
  });

  it('replaces the picture in a page that was saved with its shadow roots', async () => {
    const where = place();
    const card = await showCard(SAMPLE_EVENT, CHILDREN);
    const saved = card.getHTML({ serializableShadowRoots: true });
    expect(saved).to.include('shadowrootmode="open"').and.include('Register');
    where.setHTMLUnsafe(`<event-card name="Another title">${saved}</event-card>`);
    const [reopened] = where.getElementsByTagName('event-card');
    if (!reopened) throw new Error('no card');
    await settled(reopened);
    expect(partText(reopened, 'title')).to.equal('Another title');
    expect(reopened.renderRoot.querySelectorAll('article')).to.have.length(1);
  });
});
