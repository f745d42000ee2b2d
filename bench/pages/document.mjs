// The page around the cards: as plain as can be, and the same for all.
const STYLE = `
  body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1rem/1.5 sans-serif }
  main > * { display: block }
  main.pile { position: relative; height: 48rem }
  main.pile > * { position: absolute; inset: 0 0 auto }
  .far-below { height: 40rem; margin-top: 200rem }
`;

/**
 * @param page of ./index.mjs
 * @param events of ./event.mjs, a card for each
 * @param reserved height in pixels of the place that the page keeps for the cards
 */
export const documentOf = (page, { events, reserved, scriptUrl }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bench</title>
<link rel="icon" href="data:,">
<style>${STYLE}main { display: flow-root; min-height: ${reserved}px }${page.style ?? ''}</style>
${page.head?.(events) ?? ''}
${scriptUrl ? `<script src="${scriptUrl}" ${page.loading}></script>` : ''}
</head>
<body>
<h1>Events</h1>
<main>
${page.card ? events.map(page.card).join('\n') : ''}
</main>
${'<p>What else the page has to say, which is to stay where it is when the cards appear above it.</p>'.repeat(3)}
<div class="far-below">Nothing but this text is in sight down here.</div>
</body>
</html>`;
