import { crc32, deflateRawSync } from 'node:zlib';

/** A cell as a sheet stores it: a text, a number, a boolean, nothing, or XML of one's own. */
export type SheetCell = string | number | boolean | null | { readonly date: number } | { readonly xml: string };
export type SheetRows = readonly (readonly SheetCell[])[];

/** A workbook with these sheets, as Excel stores one: texts in one list, dates as numbers with a style. */
export function workbookOf(sheets: Readonly<Record<string, SheetRows>>, more: Readonly<Record<string, string>> = {}) {
  const texts = new Map<string, number>();
  const names = Object.keys(sheets);
  const pages = names.map((name, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheets[name] ?? [], texts),
  ]);
  const strings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  return zipOf({
    '_rels/.rels': relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets>${names
      .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...names.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['rIdS', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rIdT', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/></numFmts>
      <cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(pages),
    ...more,
  });
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = relations.map(([id, type, to]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${to}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships>${each.join('')}</Relationships>`;
}

function sheetXml(rows: SheetRows, texts: Map<string, number>): string {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, place) => cellXml(cell, `${columnName(place)}${index + 1}`, texts)).join('');
    return `<row r="${index + 1}">${cells}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet ${MAIN}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function columnName(place: number): string {
  return place < 26 ? String.fromCharCode(65 + place) : `A${String.fromCharCode(65 + place - 26)}`;
}

function cellXml(cell: SheetCell, reference: string, texts: Map<string, number>): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    if (!texts.has(cell)) texts.set(cell, texts.size);
    return `<c r="${reference}" t="s"><v>${texts.get(cell)}</v></c>`;
  }
  return 'xml' in cell
    ? cell.xml.replace('<c', `<c r="${reference}"`)
    : `<c r="${reference}" s="1"><v>${cell.date}</v></c>`;
}

function escaped(text: string): string {
  const marked = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  // What XML cannot hold Excel writes by its number.
  return [...marked].map((one) => (one < ' ' && one !== '\n' && one !== '\t' ? coded(one) : one)).join('');
}

function coded(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** What the directory of a zip says of a part, where a test wants it to say something else. */
export type ZipLie = (part: { readonly name: string; readonly bytes: number }) => { bytes?: number; flags?: number };

/** A zip of texts by name. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>, lie: ZipLie = () => ({})): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const { bytes = data.length, flags = 0 } = lie({ name, bytes: data.length });
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const body = Buffer.concat([mark(0x04034b50), facts, Buffer.from(name), packed]);
    entries.push(Buffer.concat([mark(0x02014b50), Buffer.from([20, 0]), facts, place, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, mark(0x06054b50), end]);
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
