// Memory and objects of a page after garbage collection, as counted by DevTools.

/** Classes whose instances must be collected with their card. */
const CLASSES = {
  cards: 'customElements.get("event-card")',
  mutationObservers: 'MutationObserver',
  abortControllers: 'AbortController',
  blobs: 'Blob',
};

const instances = async (cdp, expression) => {
  const { result } = await cdp.send('Runtime.evaluate', { expression: `${expression}.prototype` });
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const { result: size } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  for (const { objectId } of [result, objects]) await cdp.send('Runtime.releaseObject', { objectId });
  return size.value;
};

const collectGarbage = async cdp => {
  // objects freed in one round may have held others, which the next one frees
  for (let round = 0; round < 4; round += 1) await cdp.send('HeapProfiler.collectGarbage');
};

export const count = async cdp => {
  await collectGarbage(cdp);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  const urls = await cdp.send('Runtime.evaluate', { expression: 'soak.openUrls()' });
  const counts = {
    heap: metric.JSHeapUsedSize,
    nodes: metric.Nodes,
    listeners: metric.JSEventListeners,
    documents: metric.Documents,
    blobUrls: urls.result.value,
  };
  for (const [name, expression] of Object.entries(CLASSES)) counts[name] = await instances(cdp, expression);
  return counts;
};
