import { open } from 'node:fs/promises';

const MARK = '\u00d0\u00cf\u0011\u00e0';

/** Whether a file begins as the formats of Office before 2007 do; a workbook with a password does so too. */
export function isCompoundFile(beginning: string): boolean {
  return beginning.startsWith(MARK);
}

/** Which of the two it is, as a sentence to follow the name of the file: a name in its directory tells. */
export async function problemOfCompoundFile(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const header = (await handle.read(Buffer.alloc(512), 0, 512, 0)).buffer;
    const sector = 2 ** Math.min(header.readUInt16LE(30), 16);
    const at = (header.readUInt32LE(48) + 1) * sector;
    const { buffer } = await handle.read(Buffer.alloc(sector), 0, sector, at);
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? LOCKED : OLD;
  } finally {
    await handle.close();
  }
}

const LOCKED = 'this workbook has a password: save it without one and send it over a protected way.';
const OLD = 'this is a workbook of before 2007 (.xls): save it as Excel workbook (.xlsx).';
