interface Named {
  readonly name: string;
}
interface Typed extends Named {
  readonly type: { readonly text: string };
}
interface Attribute extends Typed {
  readonly fieldName: string;
  readonly default?: string;
}
interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

interface Declaration extends Named {
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default?: string })[];
  readonly cssStates: readonly Named[];
}

interface Module {
  readonly declarations: readonly [Declaration, ...Named[]];
  readonly exports: readonly (Named & { readonly kind: 'js' | 'custom-element-definition' })[];
}

export const namesOf = (list: readonly Named[]) => list.map(({ name }) => name).sort();

/** The Custom Elements Manifest that `npm run manifest` generates. */
export async function manifest() {
  const answer = await fetch('/dist/custom-elements.json');
  const { modules } = (await answer.json()) as { modules: readonly [Module] };
  const [{ declarations, exports }] = modules;
  return { card: declarations[0], declarations, exports };
}
