/** What the build leaves for us: its files and a version that changes with any of them. */
interface Build {
  readonly version: string;
  readonly files: readonly string[];
}

/** The part of the service worker scope used here; the DOM library of the page does not declare it. */
interface WorkerScope {
  readonly BUILD: Build;
  importScripts(url: string): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: { waitUntil(done: Promise<unknown>): void }) => void): void;
  addEventListener(type: 'fetch', listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

const worker = self as unknown as WorkerScope;
worker.importScripts('build-files.js');

const CACHE_PREFIX = 'sau-ro-';
const cacheName = CACHE_PREFIX + worker.BUILD.version;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepBuild().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(event.request.mode === 'navigate' ? freshPage(event.request) : keptFile(event.request));
});

async function keepBuild(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(worker.BUILD.files.map((file) => new Request(file, { cache: 'no-cache' })));
}

async function dropOldBuilds(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== cacheName).map((name) => caches.delete(name)));
}

/** A page comes from the network while there is one, so that a new build shows at once. */
async function freshPage(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { ignoreSearch: true })) ?? (await caches.match('index.html')) ?? Response.error();
  }
}

/** Names of files carry a hash of their content, so a kept file is never stale. */
async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}
