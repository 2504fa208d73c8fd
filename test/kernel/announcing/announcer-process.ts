import { createAnnouncer } from '../../../shared/announcer.ts';
import { createDatabase } from '../../../shared/database.ts';
import { openKeyRing } from '../../../shared/keys.ts';
import { AnnouncementOutbox, announcementEntity } from '../../../shared/outbox.ts';
import { createPlacement } from '../../../shared/placement.ts';
import { seal } from '../import/sample-owner.ts';

/** An announcer as a process of its own, so that a test can kill it: url of the database, key file, partnership. */
const [url = '', keyFile = '', partnershipUrl = ''] = process.argv.slice(2);
const clock = () => new Date();
const main = createDatabase({ name: 'main', url, entities: [announcementEntity], migrations: [AnnouncementOutbox] });
createAnnouncer({
  owner: 'welfare',
  placement: createPlacement({ databases: { main }, fallback: 'main', holders: {} }),
  seal,
  keys: await openKeyRing(keyFile, clock),
  partnershipUrl,
  clock,
  intervalMs: 20,
}).start();
