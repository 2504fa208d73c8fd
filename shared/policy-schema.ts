import { ORGANISATION_KINDS, PURPOSES, ROLES } from './caller.ts';
import { RELATIONS, SHARING_STATUSES } from './grant.ts';

/** The Cedar schema against which every owner's policy is validated. */
export function policySchema(
  sections: readonly string[],
  acts: readonly string[] = [],
  standings: readonly string[] = [],
): string {
  const list = (values: readonly string[]) => values.map((value) => JSON.stringify(value)).join(', ');
  return `
    entity Role enum [${list(ROLES)}];
    entity Section enum [${list(sections)}];
    entity Purpose enum [${list(PURPOSES)}];
    entity Relation enum [${list(RELATIONS)}];
    entity OrganisationKind enum [${list([...ORGANISATION_KINDS, 'NONE'])}];
    entity Sharing enum [${list(SHARING_STATUSES)}];
    action disclose appliesTo {
      principal: [Role], resource: [Section],
      context: { purpose: Purpose, relation: Relation, organisationKind: OrganisationKind, sharing: Sharing, holdsPart: Bool }
    };
    ${acts.length === 0 ? '' : actSchema(list(acts), list(standings))}`;
}

function actSchema(acts: string, standings: string): string {
  const joint = standings === '' ? '' : ', relation: Relation, standing: Set<Standing>';
  return `${standings === '' ? '' : `entity Standing enum [${standings}];`}
    entity Act enum [${acts}];
    action act appliesTo { principal: [Role], resource: [Act], context: { purpose: Purpose${joint} } };`;
}
