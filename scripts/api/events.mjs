// The events of the card: one class for each, as src/events.ts declares them.
import ts from 'typescript';
import { checker, commentOf, statementsOf } from './source.mjs';

const statements = statementsOf('src/events.ts');

const [map] = statements
  .filter(ts.isModuleDeclaration)
  .flatMap(({ body }) => body.statements)
  .filter(({ name }) => name.text === 'HTMLElementEventMap');

const describe = entry => {
  const className = entry.type.getText();
  const declaration = statements.find(node => ts.isClassDeclaration(node) && node.name.text === className);
  const detail = checker.getTypeOfPropertyOfType(checker.getTypeAtLocation(declaration), 'detail');
  return {
    name: entry.name.text,
    className,
    meaning: commentOf(declaration),
    detail: checker.getPropertiesOfType(detail).map(({ name, valueDeclaration }) => ({
      name,
      type: valueDeclaration.type.getText(),
    })),
  };
};

export const events = map.members.map(describe);
