const MARKERS = 12;
const SIGNS = 1500;
const CONTAINER = /^[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/;

/**
 * The text in such a shape that a Markdown parser is done with it soon, whatever it is. Markup that no one writes is read as the letters that it
 * is made of (the 1,501st sign of one paragraph) or left out (the thirteenth quote mark on a line); every other text stays as it is.
 */
export function withinBounds(text: string): string {
  let signs = 0;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*$|^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line)) signs = 0;
      return shallow(line).replace(/[[\]*_~`<!@\\&]/g, (sign) => (++signs > SIGNS ? `&#${sign.charCodeAt(0)};` : sign));
    })
    .join('\n');
}

function shallow(line: string): string {
  let at = 0;
  for (let count = 0; count < MARKERS; count++) {
    const marker = CONTAINER.exec(line.slice(at, at + 60));
    if (!marker) return line;
    at += marker[0].length;
  }
  return line.slice(0, at) + line.slice(at).replace(/^[ \t>*+-]+/, ' ');
}
