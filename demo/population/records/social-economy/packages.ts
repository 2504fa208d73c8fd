import type { SupportPackage } from '../../life.ts';
import { lastDayOf, type Tell, type ToldEmployment } from './told.ts';

const LEVEL: Readonly<Record<SupportPackage['guidance'], 'LOW' | 'MIDDLE' | 'HIGH'>> = {
  LAAG: 'LOW',
  MIDDEN: 'MIDDLE',
  HOOG: 'HIGH',
};

/** The packages (WOP) that VDAB gave, as the enterprise applies them: those of the days of the employment. */
export function deliverPackages(tell: Tell, told: ToldEmployment): void {
  for (const [index, { percentage, guidance, from, to }] of packagesOf(tell, told).entries()) {
    tell.desk.deliver('social-economy/applied-packages', tell.row.holder, {
      ...tell.row,
      source_id: tell.desk.sourceId('WOP', told.first + index + 1),
      employment_source_id: told.source_id,
      percentage,
      guidance_level: LEVEL[guidance],
      from,
      to,
      changed_at: tell.desk.changedAt(from, to),
    });
  }
}

function packagesOf({ life, today }: Tell, { employment }: ToldEmployment): Omit<SupportPackage, 'reason'>[] {
  const { instrument, from, to } = employment;
  // Of a maatwerkafdeling that is no more VDAB keeps none.
  if (instrument === 'MWA') return [{ percentage: 45, guidance: 'MIDDEN', from, to: lastDayOf(employment, today) }];
  if (instrument !== 'CMW' && instrument !== 'IMW' && instrument !== 'LDE') return [];
  const given = (life.pes?.packages ?? []).filter((one) => one.from >= from && (to === null || one.from <= to));
  return given.map((one) => ({ ...one, to: to === null ? one.to : Math.min(one.to, to) }));
}
