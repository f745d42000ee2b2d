import { useEffect, useRef, useState } from 'react';
import type { EventCard, EventCardLoadEvent } from 'event-card-element';
import 'event-card-element';

const event = { '@type': 'Event', performer: 'Ana' };

export function Page() {
  const [name, setName] = useState('Side event');
  const [shown, setShown] = useState('');
  const ref = useRef<EventCard>(null);

  // React gives neither properties nor listeners to an element that a server has rendered.
  useEffect(() => {
    const card = ref.current;
    if (!card) return;
    const handleLoad = ({ detail }: EventCardLoadEvent) => setShown(detail.details.name);
    card.addEventListener('event-card-load', handleLoad);
    card.event = event;
    return () => card.removeEventListener('event-card-load', handleLoad);
  }, []);

  return (
    <>
      <event-card ref={ref} name={name} start-date="2099-03-24T15:00+01:00">
        <p>Side event, 24 March 2099</p>
      </event-card>
      <button onClick={() => setName('Follow-up')}>Rename</button>
      <output>{shown}</output>
    </>
  );
}
