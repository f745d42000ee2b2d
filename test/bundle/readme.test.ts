import { expect } from '@open-wc/testing';
import { BEFORE } from '../fixtures/events.js';
import { untilCardHas } from '../support/pages.js';
import { visit } from '../support/visit.js';

interface Snippet {
  readonly language: string;
  readonly code: string;
}

async function snippets(): Promise<readonly Snippet[]> {
  const readme = await (await fetch('/README.md')).text();
  return [...readme.matchAll(/```(\w+)\n(.*?)```/gs)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}
const inLanguage = async (wanted: string) =>
  (await snippets()).filter(({ language }) => language === wanted).map(({ code }) => code);

/** An answer with the built script, byte for byte. */
const script = async () => ({
  contentType: 'text/javascript',
  // `text()` would strip the byte order mark.
  body: new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await (await fetch('/dist/event-card.js')).arrayBuffer(),
  ),
});
const scriptUrlOf = (snippet: string) => /src="(event-card-[\d.]+\.js)"/.exec(snippet)?.[1] ?? '';

const shown = {
  run: () => {
    const root = document.querySelector('event-card')?.shadowRoot;
    return [...(root?.querySelectorAll('[part~=title], [part~=agenda] bdi') ?? [])].map(
      one => one.textContent,
    );
  },
};

const untilRendered = untilCardHas('[part~=title]');

describe('README', () => {
  it('starts with a snippet that renders a card and has the hash of the built script', async () => {
    const [first = ''] = await inLanguage('html');
    const { results, errors, console } = await visit({
      now: BEFORE,
      html: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${first}`,
      answers: { [`/${scriptUrlOf(first)}`]: await script() },
      steps: [untilRendered, shown],
    });
    expect(results[0]).to.eql(['Follow-up side event: finding solutions together']);
    expect([errors, console]).to.eql([[], []]);
  });

  it('pins the script: a changed one does not run, and the children stay visible', async () => {
    const [first = ''] = await inLanguage('html');
    const { body, ...answer } = await script();
    const { results, console } = await visit({
      html: `<!doctype html><html lang="en">${first}`,
      answers: { [`/${scriptUrlOf(first)}`]: { ...answer, body: `${body} ` } },
      steps: [
        { wait: 200 },
        { run: () => [customElements.get('event-card') === undefined, document.body.innerText.trim()] },
      ],
    });
    expect(results[0]).to.eql([true, 'Side event, 24 March 2027: read more']);
    expect(console.map(({ text }) => text).join()).to.include('integrity');
  });

  it('has a snippet that renders a card from a file', async () => {
    const [file = ''] = (await inLanguage('json')).filter(code => code.includes('@context'));
    const [element = ''] = (await inLanguage('html')).filter(code => code.includes('side-event.json'));
    const { results, errors, console } = await visit({
      now: BEFORE,
      html: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><script src="/dist/event-card.js"></script>${element}`,
      answers: { 'https://ngo.example/side-event.json': { body: file } },
      steps: [untilRendered, shown],
    });
    expect(results[0]).to.include.members(['Follow-up side event: finding solutions together', 'Speeches']);
    expect([errors, console]).to.eql([[], []]);
  });
});
