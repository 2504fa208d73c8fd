import type { Permit } from '../../shared/policy-permits.ts';

/** The conditions of a permit in words; what makes no difference is left out. */
export function conditionsOf({ relation, organisationKind, sharing, holdsPart }: Permit, relations: number): string[] {
  const isAnyRelation = relation.split(',').length === relations;
  return [
    isAnyRelation ? 'with or without a relation' : `relation ${either(relation)}`,
    organisationKind === '*' || organisationKind === 'NONE' ? '' : `acts for a ${either(organisationKind)}`,
    sharing === '*' ? '' : `what the client decided is ${either(sharing)}`,
    HOLDS[holdsPart] ?? '',
  ].filter((condition) => condition !== '');
}

const HOLDS: Readonly<Record<string, string>> = {
  true: 'for the part that their own organisation holds',
  false: 'for the parts of other organisations',
};

function either(values: string): string {
  return values.replace(/[^,]+/g, '`$&`').replaceAll(',', ' or ');
}
