// What the same figures cost at least: pages written by hand, for this event alone.
import { readFileSync } from 'node:fs';

const style = readFileSync(new URL('clients/floor.css', import.meta.url), 'utf8');

const card = ({ name, organizer, start, register }) => `<article class="event" data-start="${start}">
  <h3>${name}</h3>
  <p>${organizer}</p>
  <p><time datetime="${start}"></time></p>
  <p class="figures" role="timer"><b></b> days <b></b> hours <b></b> minutes <b></b> seconds</p>
  <p><a href="${register}">Register</a></p>
</article>`;

const isRendered = element => Boolean(element.querySelector('b').textContent);

export const floor = {
  id: 'floor',
  title: 'floor',
  client: 'clients/floor.js',
  loading: 'async',
  style,
  card,
  isRendered,
};

export const restingFloor = {
  ...floor,
  id: 'resting-floor',
  title: 'floor that rests off screen and hidden',
  client: 'clients/resting-floor.js',
};

/** @param captured the shadow tree and the style sheets of a card, as ../lib/capture.mjs finds them */
export const sameDomFloor = captured => ({
  id: 'same-dom-floor',
  title: 'floor with the same DOM as the card',
  client: 'clients/same-dom-floor.js',
  loading: 'async',
  head: () =>
    `<template id="tree">${captured.tree}</template><script type="text/plain" id="sheet">${captured.sheet}</script>`,
  card: ({ start }) => `<same-dom data-start="${start}"><p>Read more</p></same-dom>`,
  isRendered: element => Boolean(element.shadowRoot?.firstElementChild),
});
