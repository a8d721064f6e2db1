// Built scripts and styles, compressed once at build time far better than the server could on each request.
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { root } from './paths.mjs';

const compress = promisify(brotliCompress);
const directory = join(root, '.next', 'static');
const types = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};

const listFiles = () =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Writes a `.br` beside every script and style sheet of the build. */
export async function compressStatic() {
  const files = listFiles().filter((file) => extname(file) in types);
  // Four at once: compression runs on Node's own threads.
  const queue = [...files];
  const work = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: statSync(file).size,
      };
      writeFileSync(`${file}.br`, await compress(readFileSync(file), { params }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

/**
 * Answers requests for what was compressed. The returned function is true where it has answered; anything else, and
 * every browser that does not take Brotli, is left to Next. Only paths that were listed at the start are served.
 */
export function createStaticServer() {
  const served = new Map();
  for (const file of listFiles()) {
    if (!file.endsWith('.br')) continue;
    const original = file.slice(0, -3);
    const path = `/_next/static/${relative(directory, original).split(sep).map(encodeURIComponent).join('/')}`;
    served.set(path, { file, type: types[extname(original)], size: statSync(file).size });
  }
  return (request, response) => {
    if (request.method !== 'GET' || !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return false;
    const found = served.get(request.url.split('?')[0]);
    if (found === undefined) return false;
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.size,
      // The name holds a hash of the content.
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      'x-content-type-options': 'nosniff',
    });
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response);
    return true;
  };
}
