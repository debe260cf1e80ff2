// @ts-check
/// <reference lib="webworker" />

/**
 * Keeps pages for readers without a connection. The network comes first, so that a deploy shows at once; what was read
 * or kept stands in only when the network fails. Nothing else passes through here: no scripts, no other sites.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

/** Pages that were read, the oldest dropped first, and pages that a reader chose to keep. */
const read = 'read-1';
const kept = 'kept-1';
const mostRead = 40;

worker.addEventListener('install', () => void worker.skipWaiting());

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCaches().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate' || request.method !== 'GET') return;
  event.respondWith(fromNetworkFirst(event));
});

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name !== read && name !== kept).map((name) => caches.delete(name)),
  );
}

/** @param {FetchEvent} event */
async function fromNetworkFirst(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    // The reader does not wait for the copy. An answer of a tool is not for keeping.
    const isPrivate = response.headers.get('cache-control')?.includes('private');
    if (response.ok && response.type === 'basic' && !response.redirected && !isPrivate)
      event.waitUntil(remember(request, response.clone()));
    return response;
  } catch (error) {
    const stored = await caches.match(request.url, { ignoreSearch: true });
    if (stored) return stored;
    throw error;
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 */
async function remember(request, response) {
  const keptPages = await caches.open(kept);
  if (await keptPages.match(request.url)) return keptPages.put(request.url, response);
  const readPages = await caches.open(read);
  await readPages.delete(request.url);
  await readPages.put(request.url, response);
  const oldest = (await readPages.keys()).slice(0, -mostRead);
  await Promise.all(oldest.map((page) => readPages.delete(page)));
}
