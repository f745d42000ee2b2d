import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'event-card-element';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <event-card
      start-date="2099-03-24T15:00+01:00"
      [event]="event()"
      (event-card-load)="shown.set($event.detail.details.name)"
    >
      <p>Side event, 24 March 2099</p>
    </event-card>
    <button (click)="rename()">Rename</button>
    <output>{{ shown() }}</output>
  `,
})
export class App {
  readonly event = signal({ '@type': 'Event', name: 'Side event', performer: 'Ana' });
  readonly shown = signal('');

  rename() {
    this.event.update(event => ({ ...event, name: 'Follow-up' }));
  }
}
