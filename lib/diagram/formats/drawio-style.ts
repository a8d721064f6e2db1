/** A draw.io style as its parts: `ellipse;html=1;dashed=1` has the name `ellipse` and two keys. */
export type DrawioStyle = { names: readonly string[]; get: (key: string) => string };

export function parseStyle(style: string): DrawioStyle {
  const names: string[] = [];
  const values = new Map<string, string>();
  for (const part of style.split(';').slice(0, 400)) {
    const at = part.indexOf('=');
    if (at > 0) values.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
    else if (part.trim() !== '') names.push(part.trim());
  }
  return { names, get: (key) => values.get(key) ?? '' };
}

/** The source's word for the shape. */
export const kindOf = ({ names, get }: DrawioStyle): string => {
  const shape = get('shape');
  if (shape !== '' && shape !== 'image') return shape;
  const [name = ''] = names;
  return name !== '' ? name : shape === '' ? 'rectangle' : shape;
};

/** Names of stencils and pictures that tell what a shape is. */
export function hintsOf({ names, get }: DrawioStyle): string[] {
  const image = get('image');
  const picture = image === '' || image.startsWith('data:') ? '' : nameOfPath(image);
  return [get('resIcon'), get('prIcon'), get('grIcon'), picture, ...names.slice(0, 2)].filter(
    (hint) => hint !== '',
  );
}

const nameOfPath = (path: string): string => {
  const parts = path.split(/[?#]/)[0]?.split('/').slice(-2) ?? [];
  return parts.join('.').replace(/\.(svg|png|jpe?g|gif)$/i, '');
};

const bareStencils: ReadonlySet<string> = new Set([
  'resourceIcon',
  'productIcon',
  'group',
  'groupCenter',
  'image',
  'rect',
]);

/** What to call a shape after its stencil: `mxgraph.aws4.sqs` is "SQS". Undefined for the plain shapes. */
export function stencilName(style: DrawioStyle): string | undefined {
  const named = [style.get('resIcon'), style.get('prIcon'), kindOf(style), ...hintsOf(style)].find(
    (name) => /^mxgraph\.|[./]/.test(name) && !bareStencils.has(name.split('.').at(-1) ?? ''),
  );
  const last = named?.split('.').at(-1)?.replace(/[_-]+/g, ' ').trim() ?? '';
  if (last === '') return undefined;
  return last.length <= 3 ? last.toUpperCase() : last.charAt(0).toUpperCase() + last.slice(1);
}

/** Heads that show a kind of relation rather than which way it goes. */
const decorations = /^(oval|diamond|diamondThin|dash|cross|circle|circlePlus|box|halfCircle|baseDash|ER.*)$/;

/** Which ends of an edge have a head. Unsaid, an edge points at its target. */
export function headsOf({ get }: DrawioStyle): { from: boolean; to: boolean } {
  const start = get('startArrow') || 'none';
  const end = get('endArrow') || 'classic';
  const [isStart, isEnd] = [isArrow(start), isArrow(end)];
  if (isStart || isEnd) return { from: isStart, to: isEnd };
  // A decoration at one end only is the end it leads to.
  return { from: false, to: end !== 'none' && start === 'none' };
}

const isArrow = (head: string): boolean => head !== 'none' && head !== '' && !decorations.test(head);
