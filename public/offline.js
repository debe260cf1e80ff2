// @ts-check

/** Offline reading, where a browser can do it: starts the service worker, and offers to keep a country. */

const offer = document.querySelector('[data-offline]');
const cacheName = 'kept-1';

if ('serviceWorker' in navigator && isSecureContext) {
  addEventListener(
    'load',
    () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined),
  );
  if (offer instanceof HTMLElement) void start(offer);
  // An installed site must start without a connection: its home page is kept.
  addEventListener('appinstalled', async () =>
    (await caches.open(cacheName)).add(location.pathname.split('/', 2).join('/')),
  );
}

/** @param {HTMLElement} place */
async function start(place) {
  const button = place.querySelector('button');
  const status = place.querySelector('[role="status"]');
  if (!button || !status) return;
  const pages = pagesOfCountry();
  const isKept = async () =>
    (await caches.has(cacheName)) && Boolean(await (await caches.open(cacheName)).match(location.pathname));
  const show = async () => {
    const held = await isKept();
    button.textContent = (held ? place.dataset.drop : place.dataset.keep) ?? '';
    status.textContent = held ? (place.dataset.kept ?? '') : '';
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = place.dataset.working ?? '';
    try {
      const cache = await caches.open(cacheName);
      if (await isKept()) await Promise.all(pages.map((page) => cache.delete(page)));
      else await cache.addAll(pages);
      await show();
    } catch {
      status.textContent = place.dataset.failed ?? '';
    }
    button.disabled = false;
  });
  await show();
  place.hidden = false;
}

/** This page and the pages of its operators, each once. */
function pagesOfCountry() {
  const here = location.pathname;
  const links = [...document.links].map(({ pathname }) => pathname);
  return [...new Set([here, ...links.filter((path) => path.startsWith(`${here}/`))])];
}
