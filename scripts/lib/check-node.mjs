const needed = [20, 19];

/** Ends with one line when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  console.error(`Loadbearing needs Node ${needed.join('.')} or newer; this is ${version}.`);
  process.exit(1);
}
