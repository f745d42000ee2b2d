// An entry that runs a module and exports nothing. An IIFE of a module with exports would have to give them
// a global name, or else carry an object that nobody can reach.
import { resolve } from 'node:path';

const PREFIX = 'side-effects-of:';

export const sideEffectsOf = {
  input: file => PREFIX + file,
  plugin: {
    name: 'side-effects-of',
    resolveId: id => (id.startsWith(PREFIX) ? id : null),
    load: id =>
      id.startsWith(PREFIX) ? `import ${JSON.stringify(resolve(id.slice(PREFIX.length)))};` : null,
  },
};
