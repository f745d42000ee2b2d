// The package has one module, the bundle of `entry`. The manifest describes that: what the entry exports, with the public
// members of classes, in place of the source files.

const isPublic = ({ privacy = 'public' }) => privacy === 'public';

export const modulePlugin = ({ entry, path, readme }) => ({
  name: 'module',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const all = manifest.modules.flatMap(({ declarations }) => declarations);
    const find = wanted => all.find(({ name }) => name === wanted);

    /** A static member that is initialized with a function or constant of another file has its type and parameters. */
    const resolve = member => {
      const { kind, type, parameters, return: returned } = find(member.default) ?? {};
      return kind === 'function'
        ? { ...member, kind: 'method', default: undefined, readonly: undefined, parameters, return: returned }
        : { ...member, type: member.type ?? type, default: undefined };
    };

    const names = manifest.modules.find(module => module.path === entry).exports.map(({ name }) => name);
    const declarations = names.map(find).filter(declaration => declaration?.kind === 'class');
    for (const declaration of declarations)
      declaration.members = declaration.members?.filter(isPublic).map(resolve);

    const exported = ({ name }) => ({ kind: 'js', name, declaration: { name, module: path } });
    const defined = ({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    });
    const elements = declarations.filter(({ tagName }) => tagName);
    for (const { type } of elements.flatMap(({ events }) => events))
      type.references = [{ name: type.text, module: path, start: 0, end: type.text.length }];

    // The version of the schema with `cssStates`; the analyzer writes these, and another version.
    manifest.schemaVersion = '2.1.0';
    manifest.readme = readme;
    manifest.modules = [
      {
        kind: 'javascript-module',
        path,
        declarations,
        exports: [...declarations.map(exported), ...elements.map(defined)],
      },
    ];
  },
});
