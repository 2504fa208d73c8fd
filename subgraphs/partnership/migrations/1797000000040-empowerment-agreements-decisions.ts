import type { QueryRunner } from 'typeorm';
import { createTable, recordColumns } from '../../../shared/columns.ts';
import type { Migration } from '../../../shared/database-migrations.ts';
import { agreementColumns, signatureColumns } from '../agreement-entities.ts';
import { sittingColumns } from '../empowerment-entities.ts';
import { serviceDecisionColumns } from '../service-decision-entities.ts';

/** Sittings of empowerment measurement; agreements of a partnership with their signatures; kept choices of market or network. */
export class EmpowermentAgreementsDecisions1797000000040 implements Migration {
  readonly name = 'EmpowermentAgreementsDecisions1797000000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    const sittings = [...Object.values(recordColumns), ...Object.values(sittingColumns)];
    await createTable(queryRunner, 'empowerment_sitting', sittings, [
      { name: 'empowerment_sitting_source', columnNames: ['holder', 'source_id'], isUnique: true },
      { name: 'empowerment_sitting_client', columnNames: ['client_key', 'holder'] },
      { name: 'empowerment_sitting_partnership', columnNames: ['partnership_id', 'instrument'] },
    ]);
    await createTable(queryRunner, 'partnership_agreement', Object.values(agreementColumns), [
      {
        name: 'partnership_agreement_text',
        columnNames: ['partnership_id', 'text_version'],
        isUnique: true,
      },
    ]);
    await createTable(queryRunner, 'agreement_signature', Object.values(signatureColumns), [
      { name: 'agreement_signature_partnership', columnNames: ['partnership_id'] },
      { name: 'agreement_signature_once', columnNames: ['agreement_id', 'organisation'], isUnique: true },
    ]);
    await createTable(queryRunner, 'service_decision', Object.values(serviceDecisionColumns), [
      { name: 'service_decision_partnership', columnNames: ['partnership_id'] },
    ]);
  }
}
