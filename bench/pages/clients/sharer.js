import 'sharer.js';
