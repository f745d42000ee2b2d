// Parts, states and custom properties are documented where they are written: at templates, types and style sheets. The
// analyzer reads their tags above the class alone, so these comments are added to the class before it is analyzed.

const HOISTED = ['csspart', 'cssstate', 'cssproperty', 'slot'];

export function hoistPlugin(className) {
  const comments = [];
  return {
    name: 'hoist',
    collectPhase({ ts, node }) {
      if (ts.isClassDeclaration(node)) return;
      const hasTag = ({ tags = [] }) => tags.some(({ tagName }) => HOISTED.includes(tagName.text));
      comments.push(...(node.jsDoc ?? []).filter(hasTag));
    },
    analyzePhase({ ts, node }) {
      if (!ts.isSourceFile(node)) return;
      const declaration = node.statements.find(
        statement => ts.isClassDeclaration(statement) && statement.name.text === className,
      );
      // The last comment describes the class: its own.
      declaration?.jsDoc.unshift(...comments);
    },
  };
}
