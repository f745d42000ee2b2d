import type { CardAttributes, EventAttributes, EventCard, EventCardEvents } from 'event-card-element';
import type { EmitFn, HTMLAttributes } from 'vue';

declare module 'vue' {
  interface GlobalComponents {
    'event-card': new () => EventCard & {
      // camelCase, as Vue reads the names of attributes for their types, too
      $props: HTMLAttributes & Partial<EventAttributes & CardAttributes & Pick<EventCard, 'event'>>;
      $emit: EmitFn<{ [Type in keyof EventCardEvents]: (event: EventCardEvents[Type]) => void }>;
    };
  }
}
