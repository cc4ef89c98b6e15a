import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF as it can be selected: glyphs are turned into letters by the fonts' own `ToUnicode` tables. */
export function pdfTexts(file: Buffer): string[] {
  const source = file.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number, body] of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) objects.set(number!, body!);
  const streamOf = (number: string): string => {
    const body = objects.get(number)!;
    const start = body.indexOf('stream\n') + 'stream\n'.length;
    return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')).toString('latin1');
  };
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [number, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table !== undefined) letters.set(number, lettersOf(streamOf(table)));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)![1]!)!;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name!, letters.get(number!)!]));
    let said = '';
    let font: ReadonlyMap<string, string> | undefined;
    for (const [, name, shown] of streamOf(/\/Contents (\d+) 0 R/.exec(page)![1]!).matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
      if (name !== undefined) {
        font = fonts.get(name);
        said += '\n';
        continue;
      }
      for (const [, glyphs] of shown!.matchAll(/<([0-9a-f]*)>/g)) {
        for (const [glyph] of glyphs!.matchAll(/.{4}/g)) said += font?.get(glyph) ?? '\u{FFFD}';
      }
    }
    return said;
  });
}

function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  const text = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');
  for (const [, from, , list] of table.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    let code = Number.parseInt(from!, 16);
    for (const [, hex] of list!.matchAll(/<([0-9a-f ]*)>/g)) letters.set((code++).toString(16).padStart(4, '0'), text(hex!));
  }
  return letters;
}
