// A registry that mirrors only Linux packages makes npm leave the other systems' optional packages out of the lock
// file, and then `npm ci` stops or leaves a Mac without its binaries. Their names say all that an entry needs.

const cpus = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];
const systems = ['linux', 'darwin', 'win32', 'android', 'freebsd', 'openharmony', 'wasm32'];

/** The optional packages that some package of the lock file wants and the lock file does not hold. */
export function findMissing(lock) {
  const missing = [];
  for (const [parent, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isHeld(lock.packages, parent, name)) continue;
      const platform = toPlatform(name);
      if (platform !== null) missing.push({ name, version: range, dev: dev === true, ...platform });
    }
  }
  return missing;
}

/** Adds them. Without an address and a checksum npm asks the registry when, on that system, it needs one. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dev, os, cpu, libc } of findMissing(lock))
    packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev ? { dev } : {}),
      ...(libc === null ? {} : { libc }),
      optional: true,
      ...(os === null ? {} : { os }),
    };
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

function isHeld(packages, parent, name) {
  for (let base = parent; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    if (`${base === '' ? '' : `${base}/`}node_modules/${name}` in packages) return true;
    if (base === '') return false;
  }
}

/** `@next/swc-linux-arm64-musl` is for Linux, arm64, musl. Null for a name that is not for one system. */
function toPlatform(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = parts.find((part) => systems.includes(part));
  const cpu = parts.find((part) => cpus.includes(part));
  if (os === undefined || cpu === undefined) return null;
  const musl = parts.some((part) => part.startsWith('musl'));
  const libc = os === 'linux' ? [musl ? 'musl' : 'glibc'] : null;
  return { os: os === 'wasm32' ? null : [os], cpu: [cpu], libc };
}
