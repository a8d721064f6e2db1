import { queryLabVersion } from './generated/version';

/** Where everything of the lab lies: named for its content, so it never changes. */
export const labPrefix = `/query-lab/${queryLabVersion}`;

/** What the sandbox is made of, unpacked. The browser keeps the packed files. */
export async function fetchParts() {
  const [worker, wasm, files, cluster] = await Promise.all([
    fetchUnpacked('worker.js.gz'),
    fetchUnpacked('pglite.wasm.gz'),
    fetchUnpacked('pglite.data.gz'),
    fetchUnpacked('cluster.tar.gz'),
  ]);
  return { worker: new TextDecoder().decode(worker), wasm, files, cluster };
}

async function fetchUnpacked(name: string): Promise<ArrayBuffer> {
  const response = await fetch(`${labPrefix}/${name}`);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${name}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
