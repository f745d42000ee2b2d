// All that is measured, in the order of the tables.
import { card, empty } from './card.mjs';
import { floor, restingFloor, sameDomFloor } from './floors.mjs';
import { addToCalendarButton, composition, reactCountdown, relativeTime, sharer } from './peers.mjs';

/** @param captured as {@link sameDomFloor} takes it */
export const pagesWith = captured => [
  card,
  floor,
  restingFloor,
  sameDomFloor(captured),
  composition,
  addToCalendarButton,
  relativeTime,
  reactCountdown,
  sharer,
  empty,
];
