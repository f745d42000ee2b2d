import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import * as entry from '../../src/index.js';
import {
  comeBackAt,
  listenForWarnings,
  newCard,
  place,
  press,
  untilVisible,
  setNow,
  expand,
} from '../support/cards.js';
import { BEFORE, DURING, SAMPLE_EVENT } from '../fixtures/events.js';
import { manifest } from '../support/manifest.js';

it('manifest lists the events that a card dispatches, with their classes', async () => {
  const { card: described } = await manifest();
  setNow(BEFORE);
  listenForWarnings();
  const card = newCard({ ...SAMPLE_EVENT, url: 'https://ngo.example/', price: 'much' });
  const dispatch = sinon.spy(card, 'dispatchEvent');
  place().append(card);
  await untilVisible(card);
  await press(card, 'Show QR code');
  await expand(card);
  await press(card, 'Google');
  await comeBackAt(DURING, card);

  const dispatched = new Map(dispatch.args.map(([event]) => [event.type, event]));
  expect([...dispatched.keys()].sort()).to.eql(described.events.map(({ name }) => name).sort());
  const classes = entry as unknown as Record<string, new () => Event>;
  for (const { name, type } of described.events) {
    const { [type.text]: EventClass } = classes;
    expect(EventClass !== undefined && dispatched.get(name) instanceof EventClass, name).to.be.true;
  }
});
