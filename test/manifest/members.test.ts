import { expect } from '@open-wc/testing';
import * as entry from '../../src/index.js';
import { listenForWarnings, place, setNow, settled, showCard } from '../support/cards.js';
import { BEFORE, SAMPLE_EVENT } from '../fixtures/events.js';
import { manifest, namesOf } from '../support/manifest.js';

const { EventCard } = entry;
const { card: described, declarations, exports } = await manifest();
const { attributes, members } = described;

/** The literals of a type such as `'auto' | 'light' | 'dark'`. */
const literalsOf = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, word = '']) => word);

/** Static members that Lit reads or adds. */
const isOfLit = (name: string) => /^(properties|styles|elementProperties|finalized|__.*)$/.test(name);

/** Protected methods that the base class calls. */
const isHook = (name: string) => ['handleFault', 'renderPicture', 'retryAt'].includes(name);

/** Own names of a class that do not override inherited ones. */
const ownNames = (object: object) =>
  Object.getOwnPropertyNames(object).filter(name => !(name in (Object.getPrototypeOf(object) as object)));

describe('manifest', () => {
  it('lists the observed attributes', () => {
    // `lang` is a global attribute.
    const observed = EventCard.observedAttributes.filter(name => name !== 'lang');
    expect(namesOf(attributes)).to.eql(observed.sort());
  });

  it('lists the instance and static members of the class', () => {
    const ofCard = members.filter(member => !member.static);
    const ofClass = members.filter(member => member.static);
    expect(namesOf(ofCard)).to.eql(
      ownNames(EventCard.prototype)
        .filter(name => !isHook(name))
        .sort(),
    );
    expect(namesOf(ofClass)).to.eql(
      ownNames(EventCard)
        .filter(name => !isOfLit(name))
        .sort(),
    );
  });

  it('distinguishes methods, properties and read-only properties', () => {
    const card = new EventCard();
    for (const { name, kind, readonly = false } of members.filter(member => !member.static)) {
      const found = Object.getOwnPropertyDescriptor(EventCard.prototype, name);
      expect(typeof found?.value, name).to.equal(kind === 'method' ? 'function' : 'undefined');
      if (kind === 'field') expect(found?.set === undefined, name).to.equal(readonly);
      expect(name in card, name).to.be.true;
    }
  });

  it('maps each attribute to its property', () => {
    const card = new EventCard() as unknown as Record<string, unknown>;
    for (const { name, fieldName } of attributes) {
      (card as unknown as Element).setAttribute(name, 'x');
      expect(card[fieldName], name).to.equal(fieldName === 'structuredData' ? true : 'x');
    }
    const ofMembers = members.flatMap(({ attribute, name }) => (attribute ? [[attribute, name]] : []));
    expect(ofMembers).to.eql(attributes.map(({ name, fieldName }) => [name, fieldName]));
  });

  it('lists defaults of attributes that change nothing when set explicitly', async () => {
    setNow(BEFORE);
    const litMarkers = /<!--.*?-->/g;
    const markupWith = async (more: Record<string, string>) => {
      const where = place();
      const card = await showCard({ ...SAMPLE_EVENT, ...more }, '', where);
      const markup = card.renderRoot.querySelector('article')?.outerHTML.replace(litMarkers, '');
      // so that the next card is on screen, too
      where.remove();
      return markup;
    };
    const defaultMarkup = await markupWith({});
    const withDefault = attributes.filter(({ default: value, type }) => value && type.text !== 'boolean');
    expect(withDefault.map(({ name }) => name)).to.include.members([
      'countdown',
      'theme',
      'heading-level',
      'event-status',
    ]);
    for (const { name, default: value = '' } of withDefault)
      expect(await markupWith({ [name]: value }), name).to.equal(defaultMarkup);
  });

  it('lists all valid keywords of attributes and no others', async () => {
    setNow(BEFORE);
    const warnings = listenForWarnings();
    for (const { name, type } of attributes) {
      const keywords = literalsOf(type.text);
      for (const keyword of keywords) await showCard({ ...SAMPLE_EVENT, [name]: keyword });
      expect(warnings, name).to.eql([]);
    }
    const listed = attributes.filter(({ type }) => literalsOf(type.text).length);
    for (const { name } of listed) await settled(await showCard({ ...SAMPLE_EVENT, [name]: 'another' }));
    expect(warnings).to.have.lengthOf(listed.length);
  });

  it('lists the exports of the module', () => {
    const ofModule = exports.filter(({ kind }) => kind === 'js');
    expect(namesOf(ofModule)).to.eql(Object.keys(entry).sort());
    expect(namesOf(declarations)).to.eql(Object.keys(entry).sort());
  });
});
