import { expect } from '@open-wc/testing';

const textOf = async (path: string) => {
  const answer = await fetch(path);
  expect(answer.ok, path).to.be.true;
  return answer.text();
};

/** Snippets, each below the link to the file that it is. */
const SNIPPET = /^\[`([^`]+)`\]\(\.\.\/test\/frameworks\/([^)]+)\)\n\n```\w+\n(.*?)```$/gms;

describe('what developers are told of frameworks', () => {
  let page: string;
  let snippets: readonly (readonly [path: string, code: string])[];
  before(async () => {
    page = await textOf('/demo/frameworks.md');
    snippets = [...page.matchAll(SNIPPET)].map(([, name = '', path = '', code = '']) => {
      expect(name).to.equal(path);
      return [path, code];
    });
  });

  it('is byte for byte what `npm run frameworks` compiles', async () => {
    for (const [path, code] of snippets)
      expect(code, path).to.equal(await textOf(`/test/frameworks/${path}`));
  });

  it('has no snippet that is not a file', () => {
    expect(snippets).to.have.length(page.match(/^```\w+$/gm)?.length ?? 0);
  });

  it('has one for each app that is tested', async () => {
    const apps = await textOf('/test/frameworks/apps.mjs');
    const names = [...apps.matchAll(/^ {2}(\w+): (?:JSX|\{)/gm)].map(([, name]) => name);
    expect(names).to.include.members(['react', 'angular', 'server']);
    expect(new Set(snippets.map(([path]) => path.split('/')[0]))).to.eql(new Set(names));
  });

  it('is the one declaration for React, rendered on a server or not', async () => {
    expect(await textOf('/test/frameworks/server/event-card.d.ts')).to.equal(
      await textOf('/test/frameworks/react/event-card.d.ts'),
    );
  });
});
