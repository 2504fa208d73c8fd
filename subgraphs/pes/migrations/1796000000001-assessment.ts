import type { QueryRunner } from 'typeorm';
import { addColumns, createRecordTable, date, optional, version } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { assessmentGroundColumns, assessmentStepColumns } from '../assessment-entities.ts';
import { imwPremiumColumns, packageEvaluationColumns, packageStateColumns } from '../package-entities.ts';

const OLD_TABLES = ['registration', 'assessment', 'support_package', 'transition_track', 'contact_point'];

/** The steps of an indicering and its grounds, evaluations of support packages, individueel maatwerk, versions. */
export class PesAssessment1796000000001 implements Migration {
  readonly name = 'PesAssessment1796000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of OLD_TABLES) await addColumns(queryRunner, table, [version]);
    await addColumns(queryRunner, 'registration', [optional(date('confirmed_on'))]);
    await addColumns(queryRunner, 'assessment', Object.values(assessmentStepColumns));
    await addColumns(queryRunner, 'support_package', Object.values(packageStateColumns));
    await createRecordTable(queryRunner, 'assessment_ground', Object.values(assessmentGroundColumns));
    await createRecordTable(queryRunner, 'package_evaluation', Object.values(packageEvaluationColumns));
    await createRecordTable(queryRunner, 'imw_premium', Object.values(imwPremiumColumns));
  }
}
