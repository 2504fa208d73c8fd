import { stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { UnreadableExtract } from './decode.ts';
import { type ExcelCalendar, showsDate } from './excel-date.ts';
import { plainText, readWholeXml } from './xml-events.ts';
import { openZip, type ZipPart } from './zip-file.ts';

/** How large a workbook may be. */
export interface WorkbookLimits {
  readonly fileBytes: number;
  /** What one part of it may unpack to: a sheet is read in pieces, so this is about time and not about memory. */
  readonly partBytes: number;
  /** What the list of its texts may unpack to, which is held in memory. */
  readonly textBytes: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 100_000_000,
  partBytes: 2_000_000_000,
  textBytes: 250_000_000,
};

/** What the cells of every sheet refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  /** By number of a cell's style: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly calendar: ExcelCalendar;
}

export interface Sheet {
  readonly name: string;
  readonly part: ZipPart;
}

/** A workbook that was opened: its sheets in their order, not read yet. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly shared: SharedParts;
}

/**
 * Opens an Excel workbook (.xlsx): reads everything but its sheets. Nothing in it is ever calculated.
 * @throws UnreadableExtract when it is too large, damaged, locked or no workbook of this kind.
 */
export async function openWorkbook(file: string, limits: WorkbookLimits = WORKBOOK_LIMITS): Promise<Workbook> {
  if ((await stat(file)).size > limits.fileBytes) throw tooLarge(file, limits.fileBytes);
  const parts = await openZip({ file, mostBytes: limits.partBytes });
  const main = (await readRelations(file, parts, '')).find(({ type }) => type === 'officeDocument');
  const mainPart = main === undefined ? undefined : parts.get(main.target);
  if (mainPart === undefined || !/\.xml$/i.test(mainPart.name)) throw noWorkbook(file);
  const relations = await readRelations(file, parts, mainPart.name);
  const { found, calendar } = await readSheetList(file, mainPart);
  const partOf = (type: string) => parts.get(relations.find((one) => one.type === type)?.target ?? '');
  const sheets = found.flatMap(({ name, id }) => {
    const relation = relations.find((one) => one.id === id);
    const part = relation?.type === 'worksheet' ? parts.get(relation.target) : undefined;
    return part === undefined ? [] : [{ name, part }];
  });
  if (sheets.length === 0) throw noWorkbook(file);
  const texts = await readTexts(file, partOf('sharedStrings'), limits);
  return { sheets, shared: { texts, dateStyles: await readDateStyles(file, partOf('styles')), calendar } };
}

interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles. */
  readonly type: string;
  readonly target: string;
}

/** What a part refers to; '' is the package itself. */
async function readRelations(file: string, parts: ReadonlyMap<string, ZipPart>, of: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  const folder = posix.dirname(of);
  const part = parts.get(posix.join(folder, '_rels', `${posix.basename(of)}.rels`));
  if (part === undefined) return relations;
  await readWholeXml(
    part.read(),
    {
      onOpen: (name, attribute) => {
        if (name !== 'Relationship') return;
        const target = attribute('Target') ?? '';
        relations.push({
          id: attribute('Id') ?? '',
          type: posix.basename(attribute('Type') ?? ''),
          target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
    },
    file,
  );
  return relations;
}

async function readSheetList(file: string, part: ZipPart) {
  const found: { readonly name: string; readonly id: string }[] = [];
  let calendar: ExcelCalendar = '1900';
  await readWholeXml(
    part.read(),
    {
      onOpen: (name, attribute) => {
        if (name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904') ?? '')) calendar = '1904';
        if (name === 'sheet') found.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '' });
      },
    },
    file,
  );
  return { found, calendar };
}

/** The texts that cells refer to by number; how they are to be pronounced is left out. */
async function readTexts(file: string, part: ZipPart | undefined, limits: WorkbookLimits): Promise<string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  if (part.bytes > limits.textBytes) throw tooLarge(file, limits.fileBytes);
  let [text, inText, pronounced] = ['', false, false];
  await readWholeXml(
    part.read(),
    {
      onOpen: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') pronounced = true;
        else if (name === 't') inText = !pronounced;
      },
      onText: (more) => {
        if (inText) text += more;
      },
      onClose: (name) => {
        if (name === 'si') texts.push(plainText(text));
        else if (name === 'rPh') pronounced = false;
        else if (name === 't') inText = false;
      },
    },
    file,
  );
  return texts;
}

async function readDateStyles(file: string, part: ZipPart | undefined): Promise<boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined) return styles;
  const patterns = new Map<number, string>();
  let inStyles = false;
  await readWholeXml(
    part.read(),
    {
      onOpen: (name, attribute) => {
        const id = Number(attribute('numFmtId') ?? 0);
        if (name === 'numFmt') patterns.set(id, attribute('formatCode') ?? '');
        else if (name === 'cellXfs') inStyles = true;
        else if (name === 'xf' && inStyles) styles.push(showsDate(id, patterns.get(id)));
      },
      onClose: (name) => {
        if (name === 'cellXfs') inStyles = false;
      },
    },
    file,
  );
  return styles;
}

function tooLarge(file: string, bytes: number): UnreadableExtract {
  return new UnreadableExtract(
    `${file}: a workbook may be ${bytes / 1_000_000} MB at most: deliver it in parts, or as CSV or JSON Lines.`,
  );
}

function noWorkbook(file: string): UnreadableExtract {
  return new UnreadableExtract(`${file}: this is no Excel workbook (.xlsx): save it as one, or as CSV.`);
}
