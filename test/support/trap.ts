// Records the effects of hostile texts: scripts that run, uncaught errors and polluted prototypes.

/** Scripts from texts that ran. */
export const ran: string[] = [];
Object.assign(globalThis, { attack: (how: string) => ran.push(how) });

/** Messages of uncaught errors. */
export const uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

const PROTOTYPES = { Object, Array, Function, String, Number, Boolean, Map, Set, RegExp, Promise };

const propertiesOf = () =>
  new Map(
    Object.entries(PROTOTYPES).flatMap(([name, { prototype }]) =>
      Reflect.ownKeys(prototype).map(key => [
        `${name}.prototype.${String(key)}`,
        Object.getOwnPropertyDescriptor(prototype, key),
      ]),
    ),
  );
const clean = propertiesOf();

/** Properties of built-in prototypes that changed since this module was loaded. */
export function polluted(): readonly string[] {
  const now = propertiesOf();
  return [...new Set([...clean.keys(), ...now.keys()])].filter(name => {
    const [one, other] = [clean.get(name), now.get(name)];
    return one?.value !== other?.value || one?.get !== other?.get || one?.set !== other?.set;
  });
}
