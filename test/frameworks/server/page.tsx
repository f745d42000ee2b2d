import { useState } from 'react';
import 'event-card-element';

const event = { '@type': 'Event', performer: 'Ana' };

export function Page() {
  const [name, setName] = useState('Side event');
  const [shown, setShown] = useState('');
  return (
    <>
      <event-card
        name={name}
        start-date="2099-03-24T15:00+01:00"
        ref={card => {
          if (card) card.event = event;
        }}
        onevent-card-load={({ detail }) => setShown(detail.details.name)}
      >
        <p>Side event, 24 March 2099</p>
      </event-card>
      <button onClick={() => setName('Follow-up')}>Rename</button>
      <output>{shown}</output>
    </>
  );
}
