import { useState } from 'react';
import 'event-card-element';

export function App() {
  const [event, setEvent] = useState({ '@type': 'Event', name: 'Side event', performer: 'Ana' });
  const [shown, setShown] = useState('');
  return (
    <>
      <event-card
        start-date="2099-03-24T15:00+01:00"
        event={event}
        onevent-card-load={({ detail }) => setShown(detail.details.name)}
      >
        <p>Side event, 24 March 2099</p>
      </event-card>
      <button onClick={() => setEvent({ ...event, name: 'Follow-up' })}>Rename</button>
      <output>{shown}</output>
    </>
  );
}
