import { UnreadableExtract } from './decode.ts';
import { readExcelDate } from './excel-date.ts';
import type { CellShape, RawRow } from './raw-row.ts';
import type { SharedParts, Sheet } from './workbook.ts';
import { plainText, readXml, type XmlListener } from './xml-events.ts';

// What a sheet of Excel can hold.
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const MOST_CHARACTERS_IN_A_ROW = 5_000_000;

/**
 * The rows of a sheet, several at a time, the empty ones left out; cells as text: dates as 2026-03-31, booleans as
 * true and false, what a formula came to when the workbook was saved.
 * @throws UnreadableExtract when the sheet is damaged or holds more than a sheet can.
 */
export async function* readSheetRows(
  sheet: Sheet,
  shared: SharedParts,
  file: string,
  onPacked: (bytes: number) => void = () => undefined,
): AsyncGenerator<RawRow[]> {
  const collector = createCollector(shared, file);
  for await (const _ of readXml(sheet.part.read(onPacked), collector, file)) {
    const rows = collector.take();
    if (rows.length > 0) yield rows;
  }
}

interface Collector extends XmlListener {
  /** The rows that became complete since the last time. */
  take(): RawRow[];
}

interface OpenCell {
  readonly place: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  hasFormula: boolean;
}

function createCollector(shared: SharedParts, file: string): Collector {
  let complete: RawRow[] = [];
  let [line, width, characters] = [0, 0, 0];
  let [cells, shapes]: [string[], Map<number, CellShape>] = [[], new Map()];
  let cell: OpenCell | null = null;
  let [inValue, pronounced] = [false, false];

  const openRow = (written: string | undefined) => {
    const next = written === undefined ? line + 1 : Number(written);
    if (next > MOST_ROWS) throw tooMany(file);
    if (!Number.isInteger(next) || next <= line) throw damaged(file);
    [line, width, characters, cells, shapes] = [next, 0, 0, [], new Map()];
  };
  const openCell = (attribute: (name: string) => string | undefined): OpenCell => {
    const place = placeOf(attribute('r')) ?? width;
    if (place < width || place >= MOST_COLUMNS) throw damaged(file);
    const style = Number(attribute('s') ?? 0);
    return { place, type: attribute('t') ?? 'n', style, value: '', hasValue: false, hasFormula: false };
  };
  const closeCell = (closed: OpenCell) => {
    while (cells.length < closed.place) cells.push('');
    const { text, shape } = readCell(closed, shared);
    cells.push(text);
    if (shape !== undefined) shapes.set(closed.place, shape);
    width = closed.place + 1;
  };

  return {
    onOpen: (name, attribute) => {
      if (name === 'row') openRow(attribute('r'));
      else if (name === 'c') cell = openCell(attribute);
      else if (name === 'f' && cell !== null) cell.hasFormula = true;
      else if (name === 'rPh') pronounced = true;
      else if ((name === 'v' || name === 't') && cell !== null && !pronounced) inValue = cell.hasValue = true;
    },
    onText: (text) => {
      if (!inValue || cell === null) return;
      cell.value += text;
      characters += text.length;
      if (characters > MOST_CHARACTERS_IN_A_ROW) throw damaged(file);
    },
    onClose: (name) => {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') pronounced = false;
      else if (name === 'c' && cell !== null) {
        closeCell(cell);
        cell = null;
      } else if (name === 'row' && (cells.some((text) => text !== '') || shapes.size > 0)) {
        complete.push({ line, cells, shapes });
      }
    },
    take: () => {
      const rows = complete;
      complete = [];
      return rows;
    },
  };
}

/** The column of a reference: 0 for A7, 26 for AA7. */
function placeOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readCell(cell: OpenCell, shared: SharedParts): { text: string; shape?: CellShape } {
  const { type, value, style } = cell;
  if (!cell.hasValue || (value === '' && type === 'n'))
    return cell.hasFormula ? { text: '', shape: 'uncalculated' } : { text: '' };
  if (type === 's') return { text: shared.texts[Number(value)] ?? '' };
  if (type === 'str' || type === 'inlineStr') return { text: plainText(value) };
  if (type === 'b') return { text: value.trim() === '1' ? 'true' : 'false' };
  if (type === 'e') return { text: value, shape: 'error' };
  if (type === 'd') return { text: value.replace(/T00:00:00(\.0+)?$/, '') };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  const date = shared.dateStyles[style] === true ? readExcelDate(number, shared.calendar) : null;
  return date === null ? { text: String(number), shape: 'number' } : { text: date };
}

function tooMany(file: string): UnreadableExtract {
  return new UnreadableExtract(
    `${file}: a sheet may have ${MOST_ROWS.toLocaleString('en')} rows at most: deliver it in parts, or as CSV or JSON Lines.`,
  );
}

function damaged(file: string): UnreadableExtract {
  return new UnreadableExtract(`${file}: the workbook is damaged: open it in Excel and save it again.`);
}
