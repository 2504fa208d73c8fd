import { DatabaseUnavailable } from '../../../shared/errors.ts';
import { date, nisCode, text } from '../../../shared/import/column.ts';
import { recordId } from '../../../shared/import/record-id.ts';
import { registerKind } from '../../../shared/import/register-kind.ts';
import type { ImportContext, RefusedRow } from '../../../shared/import/types.ts';
import { selectRows } from '../../../shared/select-rows.ts';
import { type CentreRow, centreEntity } from '../application-entities.ts';
import { loadMergers } from '../mergers.ts';
import { type CentreProblem, problemOfCentre } from '../rules/centres.ts';

const mergers = loadMergers(new URL('../reference/nis_mergers_2025.csv', import.meta.url));

const PROBLEMS: Readonly<Record<CentreProblem, { readonly column: string; readonly reason: string }>> = {
  ENDS_EARLY: { column: 'to', reason: 'lies before the beginning of the period: correct one of the two' },
  NO_CENTRE: { column: 'nis_code', reason: 'is Herstappe, which has no centre of its own (INV-04)' },
  NIS_NOT_VALID: {
    column: 'nis_code',
    reason: 'is not in force on every day of the period: end it where the municipality merged (INV-04)',
  },
  SECOND_CENTRE: {
    column: 'nis_code',
    reason: 'has another centre on a day of this period: one municipality has one (INV-04)',
  },
};

const register = registerKind({
  name: 'centres',
  entity: centreEntity,
  columns: { nis_code: nisCode(), name: text(120), from: date(), to: date().optional() },
  toRow: ({ nisCode: nis, name, from, to }) => ({ nisCode: nis, name, from, to }),
});

/** Which centre (the holder of the row) is the one of a municipality: judged beside all rows that can be seen. */
const centres: typeof register = {
  ...register,
  write: async (rows, context) => {
    const known = new Map((await storedCentres(context)).map((row) => [row.id, row as Place]));
    const refused: RefusedRow[] = [];
    const accepted = rows.filter(({ line, values }) => {
      const id = recordId('centres', values.holder, values.sourceId);
      const others = [...known].filter(([other]) => other !== id).map(([, place]) => place);
      const problem = problemOfCentre(values, others, mergers);
      if (problem === null) known.set(id, values);
      else refused.push({ line, ...PROBLEMS[problem] });
      return problem === null;
    });
    const written = await register.write(accepted, context);
    return { ...written, refused: [...refused, ...written.refused] };
  },
};

type Place = Pick<CentreRow, 'nisCode' | 'from' | 'to'>;

/** The register is small: all of it, of every database that answers. */
async function storedCentres({ placement }: ImportContext): Promise<CentreRow[]> {
  const read = placement.databases().map((database) =>
    database
      .read((manager) => selectRows(manager, centreEntity, {}))
      .catch((error: unknown): CentreRow[] => {
        if (error instanceof DatabaseUnavailable) return [];
        throw error;
      }),
  );
  return (await Promise.all(read)).flat();
}

/** The register of centres. */
export const centreKinds = [centres];
