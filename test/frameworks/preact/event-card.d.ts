import type { EventCard, EventCardListeners, EventCardTemplateAttributes } from 'event-card-element';
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'event-card': HTMLAttributes<EventCard> & EventCardTemplateAttributes & EventCardListeners;
    }
  }
}
