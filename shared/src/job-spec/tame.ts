const MARKERS = 6;
const SIGNS = 300;
const CONTAINER = /^([ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))/;

/**
 * The text with such markup blanked as no one writes but that would keep a Markdown parser busy for minutes: quotes and lists more than six
 * deep on a line, and paragraphs with hundreds of signs of emphasis or links. As long as the text, so that offsets stay.
 */
export function tame(text: string): string {
  let signs = 0;
  return text
    .split('\n')
    .map((line) => {
      if (/^\s*$|^\s*(?:[-+*]|\d{1,9}[.)])\s/.test(line)) signs = 0;
      const shallow = withoutDeepMarkers(line);
      return shallow.replace(/[[\]*_~`<!@\\]/g, (sign) => (++signs > SIGNS ? ' ' : sign));
    })
    .join('\n');
}

function withoutDeepMarkers(line: string): string {
  let at = 0;
  for (let count = 0; count < MARKERS; count++) {
    const marker = CONTAINER.exec(line.slice(at, at + 60));
    if (!marker) return line;
    at += marker[0].length;
  }
  return line.slice(0, at) + line.slice(at).replace(/^[ \t>*+\-\d.)]+/, (rest) => ' '.repeat(rest.length));
}
