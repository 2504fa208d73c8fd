import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { agreedClients, type RecordOwner } from '../../integration/conform/agreed-clients.ts';
import { agreedExtracts } from '../../integration/conform/agreed-extracts.ts';
import { keepFiles } from './keep-files.ts';

/** Prints the agreed clients of an owner as JSON, or writes them into a folder as extracts for `npm run import`. */
export async function printClients(owner: RecordOwner, folder: string | undefined): Promise<void> {
  const agreed = agreedClients(owner);
  if (folder === undefined) {
    process.stdout.write(`${JSON.stringify(agreed, null, 2)}\n`);
    return;
  }
  await keepFiles(folder, async () => {
    await mkdir(folder, { recursive: true });
    const files = agreedExtracts(agreed).map(({ name, csv }) => ({ file: join(folder, name), csv }));
    for (const { file, csv } of files) await writeFile(file, csv);
    return files.map(({ file }) => file);
  });
}
