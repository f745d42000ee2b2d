// The events of the element: their types and classes as `HTMLElementEventMap` lists them, described by their classes.

export function eventsPlugin(className) {
  const events = [];
  return {
    name: 'events',
    collectPhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementEventMap') return;
      events.push(...node.members.map(({ name, type }) => ({ name: name.text, type: type.getText() })));
    },
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !events.some(({ type }) => type === node.name.text)) return;
      const [superclass] = node.heritageClauses[0].types;
      const [detail] = superclass.typeArguments;
      const properties = detail.members.map(({ name, type }) => `${name.getText()}: ${type.getText()}`);
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      // The class between them is not exported.
      declaration.superclass = { name: 'CustomEvent', package: 'global:' };
      declaration.members = [
        { kind: 'field', name: 'detail', type: { text: `{ ${properties.join('; ')} }` }, readonly: true },
      ];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const declarations = modules.flatMap(module => module.declarations);
      const find = wanted => declarations.find(({ name }) => name === wanted);
      find(className).events = events.map(({ name, type }) => ({
        name,
        description: find(type).description,
        type: { text: type },
      }));
    },
  };
}
