// What a script can read of the card, set and call, beside its attributes: the class's own public members.
import ts from 'typescript';
import { checker, commentOf, statementsOf, writeType } from './source.mjs';

const HIDDEN = [ts.SyntaxKind.OverrideKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.PrivateKeyword];

const card = statementsOf('src/event-card.ts').find(ts.isClassDeclaration);

const has = (member, ...kinds) => member.modifiers?.some(({ kind }) => kinds.includes(kind)) ?? false;
const isPublic = member =>
  member.name !== undefined && !ts.isPrivateIdentifier(member.name) && !has(member, ...HIDDEN);

const describeParameter = symbol => ({
  name: symbol.name,
  type: writeType(checker.getTypeOfSymbol(symbol)),
  meaning: ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' '),
});

const describe = member => {
  const type = checker.getTypeAtLocation(member);
  const [signature] = type.getCallSignatures();
  const own = {
    name: member.name.getText(),
    isStatic: has(member, ts.SyntaxKind.StaticKeyword),
    meaning: commentOf(member),
  };
  return signature
    ? {
        ...own,
        kind: 'method',
        parameters: signature.getParameters().map(describeParameter),
        returns: writeType(signature.getReturnType()),
      }
    : {
        ...own,
        kind: 'field',
        type: writeType(type),
        isReadonly: has(member, ts.SyntaxKind.ReadonlyKeyword) || ts.isGetAccessor(member),
      };
};

export const cardMeaning = commentOf(card);
export const members = card.members.filter(isPublic).map(describe);
