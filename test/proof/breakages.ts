import { GATEWAY_BREAKAGES } from './gateway-breakages.ts';

/** One thing that is broken on purpose: a proof has to find it. */
export interface Breakage {
  /** What is wrong then, in one sentence. */
  readonly what: string;
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly broken: string;
  /** The proof that has to find it: `test/proof/<proof>.test.ts`. */
  readonly proof: 'pes' | 'welfare' | 'social-economy' | 'partnership' | 'lists' | 'gateway' | 'timing';
  /** Which of its tests; that of the answers where it is left out. */
  readonly test?: 'grants' | 'acts' | 'number' | 'id';
}

const WELFARE = { file: 'subgraphs/welfare/policy.cedar', proof: 'welfare' } as const;
const PES = { file: 'subgraphs/pes/policy.cedar', proof: 'pes' } as const;
const SOCIAL_ECONOMY = { file: 'subgraphs/social-economy/policy.cedar', proof: 'social-economy' } as const;
const PARTNERSHIP = { file: 'subgraphs/partnership/policy.cedar', proof: 'partnership' } as const;
const RELATION = { file: 'subgraphs/partnership/rules/relation.ts', proof: 'partnership' } as const;
const DECISION = { file: 'shared/section-decision.ts', proof: 'welfare' } as const;
const ACCESS = { file: 'shared/access.ts', proof: 'welfare' } as const;
const GRANT = { file: 'shared/grant.ts', proof: 'pes', test: 'grants' } as const;
const STATEMENT = { file: 'shared/signed-statement.ts', proof: 'pes', test: 'grants' } as const;

/** Policies, guards and grant checks, broken one at a time. */
export const BREAKAGES: readonly Breakage[] = [
  {
    ...{ ...WELFARE, what: 'Every client gets the file of every other client.' },
    text: 'when { context.relation == Relation::"OWN_FILE" && context.purpose == Purpose::"OWN_FILE" };',
    broken: 'when { context.purpose == Purpose::"OWN_FILE" };',
  },
  {
    ...{ ...WELFARE, what: 'The officer of one centre reads the log of another.' },
    text: '  context.relation == Relation::"SUPERVISION" && context.holdsPart &&\n',
    broken: '  context.relation == Relation::"SUPERVISION" &&\n',
  },
  {
    ...{ ...WELFARE, what: 'A mediator gets needs without the consent of the client.' },
    text: '  [Purpose::"ACTIVATION", Purpose::"ASSESSMENT"].contains(context.purpose) &&\n  context.sharing == Sharing::"GIVEN"\n',
    broken: '  [Purpose::"ACTIVATION", Purpose::"ASSESSMENT"].contains(context.purpose)\n',
  },
  {
    ...{ ...PES, what: 'The certificates behind an advice are told for every purpose.' },
    text: '  context.purpose == Purpose::"ASSESSMENT" && context.relation == Relation::"CASE"\n};\n\n@id("pes.staff.imw")',
    broken: '  context.relation == Relation::"CASE"\n};\n\n@id("pes.staff.imw")',
  },
  {
    ...{ ...WELFARE, what: 'Urgent access is there without having been taken.' },
    text: 'context.relation == Relation::"URGENT" && context.purpose',
    broken: 'context.purpose',
  },
  {
    ...{ ...WELFARE, what: 'A first contact at another centre is a first contact here.' },
    text: 'context.organisationKind == OrganisationKind::"WELFARE_CENTRE" && context.holdsPart &&\n  context.purpose == Purpose::"INTAKE"',
    broken: 'context.organisationKind == OrganisationKind::"WELFARE_CENTRE" &&\n  context.purpose == Purpose::"INTAKE"',
  },
  {
    ...{ ...PES, what: 'A mediator of VDAB needs no case to work on activation.' },
    text: 'context.purpose == Purpose::"ACTIVATION" && context.relation == Relation::"CASE" &&\n  [\n    Section::"pes.availability", Section::"pes.registration", Section::"pes.assessment", Section::"pes.support-package",\n    Section::"pes.transition", Section::"pes.contact"',
    broken:
      'context.purpose == Purpose::"ACTIVATION" &&\n  [\n    Section::"pes.availability", Section::"pes.registration", Section::"pes.assessment", Section::"pes.support-package",\n    Section::"pes.transition", Section::"pes.contact"',
  },
  {
    ...{ ...PES, what: 'A first contact at VDAB shows assessments.' },
    text: '[Section::"pes.availability", Section::"pes.registration", Section::"pes.contact"].contains(resource)',
    broken:
      '[Section::"pes.availability", Section::"pes.registration", Section::"pes.contact", Section::"pes.assessment"].contains(resource)',
  },
  {
    ...{ ...SOCIAL_ECONOMY, what: 'A mediator gets development plans without the consent of the client.' },
    text: '.contains(context.purpose) &&\n  context.sharing == Sharing::"GIVEN"\n};\n\n// What the holder',
    broken: '.contains(context.purpose)\n};\n\n// What the holder',
  },
  {
    ...{ ...SOCIAL_ECONOMY, what: 'Coaches of one enterprise get the workers of another.' },
    text: '  context.organisationKind == OrganisationKind::"SOCIAL_ECONOMY_ENTERPRISE" && context.holdsPart &&\n  context.relation == Relation::"CASE" &&\n  [Purpose::"ACTIVATION", Purpose::"TRANSITION"].contains(context.purpose) &&\n  [\n    Section::"social-economy.availability"',
    broken:
      '  context.organisationKind == OrganisationKind::"SOCIAL_ECONOMY_ENTERPRISE" &&\n  context.relation == Relation::"CASE" &&\n  [Purpose::"ACTIVATION", Purpose::"TRANSITION"].contains(context.purpose) &&\n  [\n    Section::"social-economy.availability"',
  },
  {
    ...{ ...DECISION, what: 'A consent that nobody gave counts as given.' },
    text: "facts.sharing[section] ?? 'UNKNOWN'",
    broken: "'GIVEN'",
  },
  {
    ...{ ...DECISION, what: 'Everybody is a member of the case.' },
    text: 'relation: facts.relation,',
    broken: "relation: 'CASE',",
  },
  {
    ...{ ...DECISION, what: 'Every part is the caller’s own.' },
    text: ': byRoles(section, isOwn(holder));',
    broken: ': byRoles(section, true);',
  },
  {
    ...{ ...DECISION, what: 'The kind of organisation is not looked at.' },
    text: "organisationKind: facts.organisationKind ?? 'NONE',",
    broken: "organisationKind: 'WELFARE_CENTRE',",
  },
  {
    ...{ ...ACCESS, what: 'A section is disclosed whatever was decided.' },
    text: '    if (!decide(section).permitted) {\n      await logDenied',
    broken: '    if (section === "") {\n      await logDenied',
  },
  {
    ...{ ...WELFARE, what: 'A coach gets project and needs without the consent of the client.' },
    text: 'context.purpose == Purpose::"ACTIVATION" && context.sharing == Sharing::"GIVEN" &&\n  [Section::"welfare.integration-project", Section::"welfare.needs", Section::"welfare.activation"].contains(resource)\n};\n\n// What the staff',
    broken:
      'context.purpose == Purpose::"ACTIVATION" &&\n  [Section::"welfare.integration-project", Section::"welfare.needs", Section::"welfare.activation"].contains(resource)\n};\n\n// What the staff',
  },
  {
    ...{ ...ACCESS, what: 'The parts of holders that keep theirs back come along.' },
    text: 'rows: parts.rows.filter((row) => isOpen(row.holder))',
    broken: 'rows: parts.rows',
  },
  {
    ...{ file: 'shared/section-guard.ts', proof: 'welfare', what: 'The guard in front of the fields is gone.' },
    text: 'return source.access.disclose(section, () => answer(source, args, context, info));',
    broken: 'return answer(source, args, context, info);',
  },
  {
    ...{ file: 'shared/owner-record.ts', proof: 'pes', what: 'Whether somebody is known is told to everybody.' },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what stands in the file
    text: 'const known = await access.disclose(`${owner}.availability`, () => key.holders.length > 0);',
    broken: 'const known = key.holders.length > 0;',
  },
  {
    ...{ file: 'shared/record-resolvers.ts', proof: 'pes', what: 'The history tells of sections that are closed.' },
    text: 'const isOpen = ({ section: of, holder }: ChangeRow) => closed.get(of)?.includes(holder) === false;',
    broken: 'const isOpen = (_change: ChangeRow) => true;',
  },
  {
    ...{ ...GRANT, what: 'A grant opens the record of another client.' },
    text: 'facts.clientId === clientId &&',
    broken: '',
  },
  {
    ...{ ...GRANT, what: 'A grant serves another person.' },
    text: 'facts.staffMember === caller.staffMember &&',
    broken: '',
  },
  {
    ...{ ...GRANT, what: 'A grant serves another organisation.' },
    text: 'facts.organisation === caller.organisation &&',
    broken: '',
  },
  {
    ...{ ...GRANT, what: 'A grant serves another purpose.' },
    text: ' &&\n    facts.purpose === caller.purpose',
    broken: '',
  },
  {
    ...{ ...STATEMENT, what: 'An old grant still opens.' },
    text: 'currentDate: options.clock(),',
    broken: 'currentDate: new Date(options.clock().getTime() - 110_000),',
  },
  {
    ...{ ...STATEMENT, what: 'Whoever signed it, a grant is good.' },
    text: 'const { payload } = await jwtVerify(statement, keys, {',
    broken:
      'const forged = JSON.parse(Buffer.from(statement.split(".")[1] ?? "", "base64url").toString()) as JWTPayload;\n    if (forged.sub) return forged;\n    const { payload } = await jwtVerify(statement, keys, {',
  },
  {
    ...{ ...PARTNERSHIP, what: 'A first contact shows what the client decided on sharing.' },
    text: 'resource == Section::"partnership.sharing")\nwhen {\n  [Role::"social-worker", Role::"head-of-service", Role::"mediator"].contains(principal) &&\n  context.relation == Relation::"CASE"\n};',
    broken:
      'resource == Section::"partnership.sharing")\nwhen {\n  [Role::"social-worker", Role::"head-of-service", Role::"mediator"].contains(principal)\n};',
  },
  {
    ...{ ...PARTNERSHIP, what: 'An employer, who is a guest, is told what happened.' },
    text: 'context.relation == Relation::"CASE" && context.organisationKind != OrganisationKind::"EMPLOYER" &&\n  [Section::"partnership.journey", Section::"partnership.deadlines", Section::"partnership.signals"]',
    broken:
      'context.relation == Relation::"CASE" &&\n  [Section::"partnership.journey", Section::"partnership.deadlines", Section::"partnership.signals"]',
  },
  {
    ...{
      ...PARTNERSHIP,
      what: 'Who is asked by a referral learns who the client is after they took their consent back.',
    },
    text: 'context.relation == Relation::"REFERRAL" && context.sharing == Sharing::"GIVEN" &&\n  [Purpose::"INTAKE", Purpose::"ACTIVATION", Purpose::"TRANSITION"].contains(context.purpose)',
    broken:
      'context.relation == Relation::"REFERRAL" &&\n  [Purpose::"INTAKE", Purpose::"ACTIVATION", Purpose::"TRANSITION"].contains(context.purpose)',
  },
  {
    ...{ ...RELATION, what: 'Urgent access of anybody is urgent access of everybody.' },
    text: 'if (facts.urgent && !facts.shielded)',
    broken: 'if (!facts.shielded)',
  },
  {
    ...{ ...RELATION, what: 'A client is every client.' },
    text: "return facts.isClient ? { relation: 'OWN_FILE', since: null } : NONE;",
    broken: "return { relation: 'OWN_FILE', since: null };",
  },
  {
    ...{ ...RELATION, what: 'An officer supervises every organisation.' },
    text: 'const concerns = facts.memberSince !== null || part !== undefined || looked;',
    broken: 'const concerns = facts.memberSince !== null || part !== undefined || !facts.isClient;',
  },
  ...GATEWAY_BREAKAGES,
];
