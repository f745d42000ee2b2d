import { expect } from '@open-wc/testing';
import * as entry from '../../src/index.js';
import { listenForWarnings, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { manifest, namesOf } from '../support/manifest.js';

const { EventCard } = entry;
const { card: described, declarations, exports } = await manifest();
const { attributes, members } = described;

/** The words of a type, `'auto' | 'light' | 'dark'`. */
const wordsOf = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

/** What Lit reads of the class, and what it keeps there. */
const isOfLit = (name: string) => /^(properties|styles|elementProperties|finalized|__.*)$/.test(name);

/** What a class has itself, and does not override. */
const ownNames = (object: object) =>
  Object.getOwnPropertyNames(object).filter(name => !(name in (Object.getPrototypeOf(object) as object)));

describe('the manifest', () => {
  it('has the attributes that the element observes', () => {
    // `lang` is one of every element.
    const observed = EventCard.observedAttributes.filter(name => name !== 'lang');
    expect(namesOf(attributes)).to.eql(observed.sort());
  });

  it('has the properties and methods that a card has, and those of its class', () => {
    const ofCard = members.filter(member => !member.static);
    const ofClass = members.filter(member => member.static);
    expect(namesOf(ofCard)).to.eql(ownNames(EventCard.prototype).sort());
    expect(namesOf(ofClass)).to.eql(
      ownNames(EventCard)
        .filter(name => !isOfLit(name))
        .sort(),
    );
  });

  it('tells methods from properties, and what can be set from what cannot', () => {
    const card = new EventCard();
    for (const { name, kind, readonly = false } of members.filter(member => !member.static)) {
      const found = Object.getOwnPropertyDescriptor(EventCard.prototype, name);
      expect(typeof found?.value, name).to.equal(kind === 'method' ? 'function' : 'undefined');
      if (kind === 'field') expect(found?.set === undefined, name).to.equal(readonly);
      expect(name in card, name).to.be.true;
    }
  });

  it('names the property of each attribute', () => {
    const card = new EventCard() as unknown as Record<string, unknown>;
    for (const { name, fieldName } of attributes) {
      (card as unknown as Element).setAttribute(name, 'x');
      expect(card[fieldName], name).to.equal(fieldName === 'structuredData' ? true : 'x');
    }
    const ofMembers = members.flatMap(({ attribute, name }) => (attribute ? [[attribute, name]] : []));
    expect(ofMembers).to.eql(attributes.map(({ name, fieldName }) => [name, fieldName]));
  });

  it('has the defaults: said outright, they change nothing', async () => {
    setNow(BEFORE);
    const marks = /<!--.*?-->/g;
    const pictureOf = async (more: Record<string, string>) => {
      const where = place();
      const card = await showCard({ ...SAMPLE_EVENT, ...more }, '', where);
      const picture = card.renderRoot.querySelector('article')?.outerHTML.replace(marks, '');
      // the next one is not to be pushed out of sight
      where.remove();
      return picture;
    };
    const plain = await pictureOf({});
    const said = attributes.filter(({ default: value, type }) => value && type.text !== 'boolean');
    expect(said.map(({ name }) => name)).to.include.members([
      'countdown',
      'theme',
      'heading-level',
      'event-status',
    ]);
    for (const { name, default: value = '' } of said)
      expect(await pictureOf({ [name]: value }), name).to.equal(plain);
  });

  it('has the words that an attribute takes, and no others', async () => {
    setNow(BEFORE);
    const warnings = listenForWarnings();
    for (const { name, type } of attributes) {
      const words = wordsOf(type.text);
      for (const word of words) await showCard({ ...SAMPLE_EVENT, [name]: word });
      expect(warnings, name).to.eql([]);
    }
    const listed = attributes.filter(({ type }) => wordsOf(type.text).length);
    for (const { name } of listed) await settled(await showCard({ ...SAMPLE_EVENT, [name]: 'another' }));
    expect(warnings).to.have.lengthOf(listed.length);
  });

  it('has what the module exports', () => {
    const ofModule = exports.filter(({ kind }) => kind === 'js');
    expect(namesOf(ofModule)).to.eql(Object.keys(entry).sort());
    expect(namesOf(declarations)).to.eql(Object.keys(entry).sort());
  });
});
