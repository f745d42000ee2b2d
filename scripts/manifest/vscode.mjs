// What Visual Studio Code offers in HTML: https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md

const markdown = value => ({ kind: 'markdown', value });
/** Words out of the type, `'auto' | 'light' | 'dark'`. */
const wordsOf = ({ text }) => [...text.matchAll(/'([^']+)'/g)].map(([, name]) => ({ name }));

const attributeOf = ({ name, description, type }) => {
  const values = wordsOf(type);
  return {
    name,
    description: markdown(description),
    ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
    ...(values.length ? { values } : {}),
  };
};

/** @param declaration the element's in the Custom Elements Manifest */
export const vscodeHtmlData = ({ tagName, description, attributes }) => ({
  version: 1.1,
  tags: [{ name: tagName, description: markdown(description), attributes: attributes.map(attributeOf) }],
});
