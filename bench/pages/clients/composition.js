import '@github/relative-time-element';
import 'add-to-calendar-button';
import 'sharer.js';
