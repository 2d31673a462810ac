import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves built pages to this machine only. Port 0 takes any free port. Resolves with the address; rejects when the port is taken. */
export function serve(port, root = dist) {
  const server = createServer((request, response) => answer(fileFor(root, request.url), response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve({ url: `http://localhost:${server.address().port}`, close: () => server.close() }));
  });
}

function answer(file, response) {
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Không có trang này.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}

/** The file that a request means, or null; never one outside the build. */
function fileFor(root, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}

async function main() {
  const port = Number(process.env.PORT ?? 3000);
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.error('Nothing built yet. Run: npm run build');
    process.exitCode = 2;
    return;
  }
  try {
    const { url } = await serve(port);
    console.log(`Trang làm việc Sáu Rõ đang mở tại ${url}`);
    console.log('Nhấn Ctrl+C để dừng.');
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Cổng ${port} đang được chương trình khác dùng. Chọn cổng khác, ví dụ: PORT=3001 npm start`
        : `Không mở được cổng ${port}: ${error.message}`,
    );
    process.exitCode = 2;
  }
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
