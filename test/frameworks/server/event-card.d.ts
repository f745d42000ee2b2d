import type { EventCard, EventCardListeners, EventCardTemplateAttributes } from 'event-card-element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'event-card': DetailedHTMLProps<HTMLAttributes<EventCard>, EventCard> &
        EventCardTemplateAttributes &
        EventCardListeners;
    }
  }
}
