import type { ComponentFamily } from './catalogue';
import { componentIcons } from './icons';
import { createScene, type SceneArrow, type SceneCard, type SceneFrame } from './scene';
import { captionFontPx, labelFontPx, textInset } from './scene-measures';
import type { Diagram } from './schema';
import { getCueMarks, getShapeCue } from './shapes';

/** Colours of an exported picture: a file has no theme to follow. */
type Palette = {
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  outline: string;
  families: Readonly<Record<ComponentFamily, string>>;
};

const light: Palette = {
  paper: '#fafaf7',
  surface: '#ffffff',
  ink: '#1a1c1e',
  muted: '#5c6166',
  outline: '#84888b',
  families: {
    edge: '#2f68b8',
    compute: '#5a5cc4',
    messaging: '#8a559f',
    data: '#0c7785',
    outside: '#75654d',
    operations: '#a14a75',
    frame: '#6f7478',
  },
};

const font = 'font-family="Geist, \'Helvetica Neue\', Arial, sans-serif"';

/**
 * The drawing as a standalone SVG file in light colours. Inert by construction: only shapes and escaped text, no script, no
 * foreignObject, no style sheet, and no reference to anything outside the file.
 */
export function toSvg(diagram: Readonly<Diagram>, title: string): string {
  const { bounds, frames, arrows, cards } = createScene(diagram);
  const { x, y, width, height } = bounds;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="${num(x)} ${num(y)} ${num(width)} ${num(height)}" ${font}>`,
    `<title>${escapeXml(title)}</title>`,
    `<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 1L9 5L0 9z" fill="${light.muted}"/></marker></defs>`,
    `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${light.paper}"/>`,
    ...frames.map(drawFrame),
    ...arrows.map(drawArrow),
    ...arrows.map(drawPill),
    ...cards.map(drawCard),
    '</svg>',
  ].join('\n');
}

function drawFrame({ rect, title, name }: SceneFrame): string {
  const tint = light.families.frame;
  return `<g transform="translate(${num(rect.x)} ${num(rect.y)})"><title>${escapeXml(name)}</title><rect width="${num(rect.width)}" height="${num(rect.height)}" rx="6" fill="${tint}" fill-opacity="0.06" stroke="${tint}"/><text x="16" y="26" font-size="${labelFontPx}" font-weight="550" fill="${light.muted}">${escapeXml(title)}</text></g>`;
}

function drawArrow({ path, async, name }: SceneArrow): string {
  const dash = async ? ' stroke-dasharray="6 5"' : '';
  return `<path d="${path}" fill="none" stroke="${light.muted}" stroke-width="1.5"${dash} marker-end="url(#head)"><title>${escapeXml(name)}</title></path>`;
}

function drawPill({ pill }: SceneArrow): string {
  if (!pill) return '';
  const { x, y, width, height } = pill.rect;
  return `<g transform="translate(${num(x)} ${num(y)})"><rect width="${num(width)}" height="${num(height)}" rx="${height / 2}" fill="${light.paper}"/><text x="${num(width / 2)}" y="14" font-size="${captionFontPx}" text-anchor="middle" fill="${light.muted}">${escapeXml(pill.text)}</text></g>`;
}

function drawCard({ rect, type, family, lines, caption, badge, name }: SceneCard): string {
  const tint = light.families[family];
  const cue = getShapeCue(type, family);
  const { width, height } = rect;
  const radius = cue === 'rounded' ? height / 2 : 6;
  const dash = cue === 'dashed' ? ' stroke-dasharray="5 4"' : '';
  const marks = getCueMarks(cue, width, height);
  const twoLines = lines.length > 1;
  const lower = cue === 'lid' ? 3 : 0;
  const parts = [
    `<title>${escapeXml(name)}</title>`,
    `<rect width="${width}" height="${height}" rx="${radius}" fill="${light.surface}" stroke="${tint}" stroke-width="1.5"${dash}/>`,
    marks && `<path d="${marks}" fill="none" stroke="${tint}" stroke-opacity="0.5"/>`,
    `<path d="${componentIcons[type]}" transform="translate(13 ${height / 2 - 10}) scale(0.8333)" fill="none" stroke="${tint}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
    ...lines.map(
      (line, index) =>
        `<text x="${textInset}" y="${lower + (twoLines ? 19 + index * 14 : 26)}" font-size="${labelFontPx}" font-weight="550" fill="${light.ink}">${escapeXml(line)}</text>`,
    ),
    `<text x="${textInset}" y="${lower + (twoLines ? 46 : 42)}" font-size="${captionFontPx}" fill="${light.muted}">${escapeXml(caption)}</text>`,
    badge === null ? '' : drawBadge(badge, width, tint),
  ];
  return `<g transform="translate(${num(rect.x)} ${num(rect.y)})">${parts.join('')}</g>`;
}

function drawBadge(badge: string, cardWidth: number, tint: string): string {
  const width = 14 + badge.length * 7;
  return `<g transform="translate(${cardWidth - width + 8} -9)"><rect width="${width}" height="18" rx="9" fill="${tint}"/><text x="${width / 2}" y="13" font-size="${captionFontPx}" font-weight="550" text-anchor="middle" fill="#ffffff">${escapeXml(badge)}</text></g>`;
}

const num = (value: number): number => Math.round(value * 10) / 10;

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Escapes text for XML content and attributes; characters XML 1.0 forbids become U+FFFD, so that the file always parses. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (char) => entities.get(char) ?? char);
