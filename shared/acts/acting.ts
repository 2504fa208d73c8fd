import type { EntityManager } from 'typeorm';
import type { Caller } from '../caller.ts';
import type { ClientFileRow } from '../client-file.ts';
import type { Placement } from '../placement.ts';
import type { Policy } from '../policy.ts';
import type { Seal } from '../seal.ts';
import type { Act, ActInput } from './act.ts';
import type { Dossier, OwnerRules } from './dossier.ts';
import type { RowsByTable } from './load-dossier.ts';
import type { Refuse } from './results.ts';

// biome-ignore lint/suspicious/noExplicitAny: the engine handles the rows of every owner alike
export type AnyRules = OwnerRules<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyDossier = Dossier<any, any>;

/** What acts are done with. */
export interface ActServices {
  readonly policy: Policy;
  readonly placement: Placement;
  readonly seal: Seal;
  readonly clock: () => Date;
  readonly rules: AnyRules;
}

/** One act, inside the transaction of the holder's database. */
export interface Acting {
  readonly manager: EntityManager;
  readonly services: ActServices;
  readonly caller: Caller;
  readonly act: Act;
  readonly input: ActInput;
  readonly file: ClientFileRow;
  readonly elsewhere: RowsByTable;
  readonly refuse: Refuse;
}
