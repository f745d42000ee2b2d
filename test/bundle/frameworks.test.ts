import { expect } from '@open-wc/testing';

const textOf = async (path: string) => {
  const answer = await fetch(path);
  expect(answer.ok, path).to.be.true;
  return answer.text();
};

/** Snippets, each below the link to its file. */
const SNIPPET = /^\[`([^`]+)`\]\(\.\.\/test\/frameworks\/([^)]+)\)\n\n```\w+\n(.*?)```$/gms;

describe('demo/frameworks.md', () => {
  let page: string;
  let snippets: readonly (readonly [path: string, code: string])[];
  before(async () => {
    page = await textOf('/demo/frameworks.md');
    snippets = [...page.matchAll(SNIPPET)].map(([, name = '', path = '', code = '']) => {
      expect(name).to.equal(path);
      return [path, code];
    });
  });

  it('repeats the files that `npm run frameworks` compiles, byte for byte', async () => {
    for (const [path, code] of snippets)
      expect(code, path).to.equal(await textOf(`/test/frameworks/${path}`));
  });

  it('names a file for every snippet', () => {
    expect(snippets).to.have.length(page.match(/^```\w+$/gm)?.length ?? 0);
  });

  it('has a snippet for each tested app', async () => {
    const apps = await textOf('/test/frameworks/apps.mjs');
    const names = [...apps.matchAll(/^ {2}(\w+): (?:JSX|\{)/gm)].map(([, name]) => name);
    expect(names).to.include.members(['react', 'angular', 'server']);
    expect(new Set(snippets.map(([path]) => path.split('/')[0]))).to.eql(new Set(names));
  });
});
