// Serves the pages to the browser, and nothing twice from a cache.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { documentOf } from '../pages/document.mjs';
import { eventsAt } from '../pages/event.mjs';

/** @param pages by id: what ../pages/index.mjs lists, with the bytes of its script as `bytes` */
export const serve = async pages => {
  const answers = {
    '/script.js': async query => {
      await sleep(Number(query.get('late') ?? 0));
      return ['text/javascript', pages.get(query.get('page')).bytes];
    },
    '/page.html': query => {
      const page = pages.get(query.get('page'));
      const html = documentOf(page, {
        events: eventsAt(query.get('when') ?? 'before', Number(query.get('n'))),
        reserved: Number(query.get('reserved') ?? 0),
        scriptUrl: page.bytes && `/script.js?${query}`.replaceAll('&', '&amp;'),
      });
      return ['text/html', Buffer.from(html)];
    },
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (!answers[pathname]) return response.writeHead(404).end();
    const [type, body] = await answers[pathname](searchParams);
    response.writeHead(200, {
      'content-type': `${type};charset=utf-8`,
      'content-length': body.length,
      'cache-control': 'no-store',
    });
    return response.end(body);
  });
  await new Promise(resolve => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: query => `http://127.0.0.1:${port}/page.html?${new URLSearchParams(query)}`,
    close: () => server.close(),
  };
};
