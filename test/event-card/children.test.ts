import { expect, nextFrame } from '@open-wc/testing';
import {
  control,
  listenForWarnings,
  newCard,
  part,
  partText,
  place,
  press,
  untilVisible,
  setNow,
  settled,
  showCard,
} from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { visibleText } from '../support/visible-text.js';

describe('children', () => {
  beforeEach(() => {
    setNow(BEFORE);
  });

  const FALLBACK = '<p>Side event: <a href="https://ngo.example/">read more</a></p>';

  it('are shown as the fallback when the name is blank', async () => {
    listenForWarnings();
    const card = await showCard({ ...SAMPLE_EVENT, name: ' ' }, FALLBACK);
    expect(visibleText(card)).to.equal('Side event: read more');
    expect(card.querySelector('p')?.checkVisibility()).to.be.true;
  });

  it('are shown as the fallback from every slot', async () => {
    const children = ['', 'agenda', 'actions', 'footer'].map(slot => `<p slot="${slot}">In "${slot}"</p>`);
    const card = await showCard({ name: '' }, children.join(''));
    expect(visibleText(card)).to.equal('In "" In "agenda" In "actions" In "footer"');
  });

  it('are shown as the fallback until a name is set, then in their slot', async () => {
    const card = newCard({}, FALLBACK);
    place().append(card);
    await settled(card);
    expect(visibleText(card)).to.equal('Side event: read more');
    card.name = 'A title';
    await settled(card);
    expect(partText(card, 'title')).to.equal('A title');
    expect(partText(card, 'about')).to.equal('Side event: read more');
    card.name = '';
    await settled(card);
    expect(visibleText(card)).to.equal('Side event: read more');
  });

  it('replace a missing description', async () => {
    const card = await showCard(SAMPLE_EVENT, FALLBACK);
    expect(partText(card, 'about')).to.equal('Side event: read more');
    expect(card.querySelector('p')?.checkVisibility()).to.be.true;
  });

  it('are collapsed below a description', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, description: 'In short.' }, FALLBACK);
    expect(partText(card, 'about')).to.equal('In short. Programme and background');
    await press(card, 'Programme and background');
    expect(partText(card, 'about')).to.equal('In short. Programme and background Side event: read more');
  });

  it('in the agenda slot are collapsed', async () => {
    const card = await showCard(SAMPLE_EVENT, '<ul slot="agenda"><li>Speeches</li></ul>');
    expect(visibleText(card)).not.to.include('Speeches');
    await press(card, 'Programme and background');
    expect(partText(card, 'about')).to.include('Speeches');
  });

  it('in the actions slot follow the main button', async () => {
    const card = await showCard(SAMPLE_EVENT, '<a slot="actions" href="/ask">Ask us</a>');
    expect(partText(card, 'actions')).to.match(/^Register .*Ask us$/);
  });

  it('in the actions slot are shown without a main button', async () => {
    const card = await showCard({ name: 'Title' }, '<a slot="actions" href="/ask">Ask us</a>');
    expect(partText(card, 'actions')).to.equal('Ask us');
  });

  it('in the footer slot come last', async () => {
    const card = await showCard(SAMPLE_EVENT, '<small slot="footer">Imprint</small>');
    expect(visibleText(card)).to.match(/Imprint$/);
  });

  it('that are never visible leave no empty space', async () => {
    const card = await showCard(
      SAMPLE_EVENT,
      ' <script type="text/plain">no</script><template>no</template>\n',
    );
    expect(part(card, 'about').checkVisibility()).to.be.false;
  });

  it('may be added and removed later', async () => {
    const card = await showCard(SAMPLE_EVENT);
    await untilVisible(card);
    card.innerHTML = '<p slot="agenda">Speeches</p><b slot="actions">Ask us</b><p>More</p>';
    await nextFrame();
    await settled(card);
    expect(control(card, 'Programme and background')?.checkVisibility()).to.be.true;
    expect(partText(card, 'actions')).to.include('Ask us');
    expect(partText(card, 'about')).to.include('More');
    card.innerHTML = '';
    await nextFrame();
    await settled(card);
    expect(part(card, 'about').checkVisibility()).to.be.false;
  });

  it('are not shown where they only lead to the event, and come back with the fallback', async () => {
    const card = await showCard({ ...SAMPLE_EVENT, url: 'https://ngo.example/' }, FALLBACK);
    expect(visibleText(card)).not.to.include('read more');
    expect(part(card, 'about').checkVisibility()).to.be.false;
    expect(card.querySelector('p')?.checkVisibility()).to.be.false;
    card.description = 'In short.';
    await settled(card);
    expect(partText(card, 'about')).to.equal('In short.');
    listenForWarnings();
    card.name = '';
    await settled(card);
    expect(visibleText(card)).to.equal('Side event: read more');
  });

  it('are not modified', async () => {
    const card = await showCard(SAMPLE_EVENT, FALLBACK);
    expect(card.innerHTML).to.equal(FALLBACK);
  });
});

describe('long description', () => {
  it('is collapsed after its first paragraphs, none of which is split', async () => {
    const paragraphs = Array.from({ length: 5 }, (_, index) => `${index + 1} ${'word '.repeat(60)}end.`);
    const card = await showCard({ ...SAMPLE_EVENT, description: paragraphs.join('\n\n') });
    expect(partText(card, 'about')).to.equal(`${paragraphs[0]} ${paragraphs[1]} Programme and background`);
    await press(card, 'Programme and background');
    expect(partText(card, 'about')).to.include(paragraphs[4]);
  });
});
