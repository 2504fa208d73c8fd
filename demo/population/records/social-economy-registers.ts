import { ENTERPRISES, type Enterprise } from '../../enterprises.ts';
import { type Day, dayOf, writtenAt } from '../calendar.ts';
import type { Deliver } from '../extracts.ts';
import { AMA_START, CMW_START, IMW_START } from '../milestones.ts';
import { createRandom } from '../random.ts';
import { isImwEmployer, isMaatwerkafdeling } from './social-economy/recognitions.ts';

interface Recognition {
  readonly kind: 'MWB' | 'MWA' | 'LDE' | 'IMW_EMPLOYER' | 'AMA_PROVIDER';
  readonly from: Day;
  readonly to: Day | null;
  readonly figures?: Figures;
}

/** Contingent and target group in hundredths of a full-time equivalent, the share in percent. */
interface Figures {
  readonly contingent_fte: number;
  readonly temporary_contingent_fte: number;
  readonly share_target_group: number;
  readonly fte_target_group: number;
  readonly coaching_heads: number;
}

/** As what each enterprise is, or was, recognised (domain 1.4). */
export function deliverEnterpriseRegisters(today: Day, deliver: Deliver): void {
  for (const enterprise of ENTERPRISES) {
    const { kbo, name, municipality } = enterprise;
    for (const { kind, from, to, figures } of recognitionsOf(enterprise)) {
      deliver('social-economy/enterprises', kbo, {
        holder: kbo,
        source_id: `ERKENNING-${kind}`,
        enterprise_name: name,
        enterprise_kind: kind,
        recognised_from: from,
        recognised_to: to,
        ...(figures ?? NO_FIGURES),
        nis: municipality.nis,
        changed_at: writtenAt(Math.min(today, to ?? from), today, 3600),
      });
    }
  }
}

const NO_FIGURES = {
  contingent_fte: null,
  temporary_contingent_fte: null,
  share_target_group: null,
  fte_target_group: null,
  coaching_heads: null,
};

function recognitionsOf(enterprise: Enterprise): Recognition[] {
  const small = { from: CMW_START, to: IMW_START - 1, figures: figuresOf(enterprise, 500, 1400) };
  return [
    { kind: 'MWB', from: CMW_START, to: null, figures: figuresOf(enterprise, 2000, 30_000) },
    ...(isMaatwerkafdeling(enterprise) ? [{ kind: 'MWA', ...small } as const] : []),
    ...(enterprise.offersLde ? [{ kind: 'LDE', from: dayOf('2015-04-01'), to: IMW_START - 1 } as const] : []),
    ...(isImwEmployer(enterprise) ? [{ kind: 'IMW_EMPLOYER', from: IMW_START, to: null } as const] : []),
    ...(enterprise.offersAma ? [{ kind: 'AMA_PROVIDER', from: AMA_START, to: null } as const] : []),
  ];
}

// Never fewer than the least full-time equivalents and the least share (INV-24), nor more coached heads than are paid (INV-25).
function figuresOf({ kbo }: Enterprise, least: number, most: number): Figures {
  const random = createRandom('records', 'social-economy', 'enterprise', kbo, least);
  const contingent_fte = random.int(least / 100, most / 100) * 100;
  return {
    contingent_fte,
    share_target_group: random.int(65, 92),
    fte_target_group: Math.max(least, contingent_fte - random.int(0, 4) * 50),
    coaching_heads: Math.floor((contingent_fte / 100) * (0.9 + random.next() * 0.24)),
    temporary_contingent_fte: Math.floor((contingent_fte * random.int(0, 12)) / 1200) * 100,
  };
}
