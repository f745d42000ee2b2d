import type { EventCard, EventCardListeners, EventCardTemplateAttributes } from 'event-card-element';
import type { HTMLAttributes } from 'svelte/elements';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'event-card': HTMLAttributes<EventCard> & EventCardTemplateAttributes & EventCardListeners;
  }
}
