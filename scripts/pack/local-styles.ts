import { type Element, isText } from 'domhandler';

/** The file of a pack with the fonts of its pages, and the look of the line that says what it is. */
export const stylesFile = 'pack.css';

/** Takes the fonts that a server would send out of the styles of a page, into a list of their own. */
export function takeFonts(style: Element, fonts: Set<string>): void {
  for (const child of style.children) {
    if (!isText(child)) continue;
    for (const face of child.data.match(fontFace) ?? []) fonts.add(face);
    child.data = child.data.replace(fontFace, '');
  }
}

/**
 * The fonts within one style sheet: a browser loads no font from a folder, but takes one that a sheet holds. `read` gives
 * the file at an address of the site.
 */
export function localStyles(
  fonts: ReadonlySet<string>,
  read: (href: string) => Uint8Array,
): string {
  const faces = [...fonts].sort().map((face) =>
    face.replace(fontFile, (_, href: string) => {
      return `url(data:font/woff2;base64,${Buffer.from(read(href)).toString('base64')})`;
    }),
  );
  return `${faces.join('\n')}\n${noteLook}\n`;
}

const noteLook =
  '.pack-note{margin:0 0 20px;padding:10px 12px;border:1px solid;font-size:16px;line-height:1.4}.pack-start{max-width:40em;margin:40px auto;padding:0 15px;font-family:Public Sans,Arial,sans-serif}';
const fontFace = /@font-face\{[^}]*url\([^)]*\.woff2\)[^}]*\}/g;
const fontFile = /url\(["']?([^)"']+\.woff2)["']?\)/g;
