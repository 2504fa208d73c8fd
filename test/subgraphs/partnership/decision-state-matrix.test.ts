import { expect, it } from '@jest/globals';
import { recordId } from '../../../shared/import/record-id.ts';
import { describeOnBothDatabases } from '../../kit/both-databases.ts';
import { addPartnership, HEAD, SIGNER } from '../../kit/local-partnership.ts';
import { VDAB } from '../../kit/partnership.ts';
import { clientOf, MEDIATOR, WORKER } from '../../kit/referrals.ts';
import {
  expected,
  idOf,
  type Machine,
  type Move,
  type Table,
  tryEverything,
  type World,
} from '../../kit/state-matrix.ts';

const FOR_VDAB = { section: 'welfare.finances', recipient: VDAB };

function decided(status: string): Move {
  const by = ({ index }: World) => clientOf(index);
  return { by, name: 'sharingDecide', more: ({ client }) => ({ client, ...FOR_VDAB, status }), on: () => null };
}

function recorded(by: typeof WORKER, status: string, evidence = 'SIGNED_FORM'): Move {
  const said = { ...FOR_VDAB, status, decidedOn: '2026-03-15', evidence };
  return { by, name: 'sharingRecord', more: ({ client }) => ({ client, ...said }), on: () => null };
}

const SHARING: Machine = {
  begin: async () => '',
  moves: {
    gives: decided('GIVEN'),
    refuses: decided('REFUSED'),
    takesBack: decided('WITHDRAWN'),
    staffGives: recorded(WORKER, 'GIVEN'),
    staffRefuses: recorded(WORKER, 'REFUSED'),
    staffTakesBack: recorded(WORKER, 'WITHDRAWN'),
    recipientsWord: recorded(MEDIATOR, 'GIVEN', 'CONVERSATION'),
    inTheirName: recorded(WORKER, 'GIVEN', 'CLIENT_ONLINE'),
  },
  ways: {
    ...{ UNDECIDED: [], 'GIVEN by the client': ['gives'], 'REFUSED by the client': ['refuses'] },
    ...{ 'WITHDRAWN by the client': ['gives', 'takesBack'], 'GIVEN after a no': ['refuses', 'gives'] },
    ...{ 'GIVEN on paper': ['staffGives'], 'REFUSED on paper': ['staffRefuses'] },
    ...{
      'WITHDRAWN on paper': ['staffGives', 'staffTakesBack'],
      'GIVEN online, WITHDRAWN on paper': ['gives', 'staffTakesBack'],
    },
  },
};
const NEVER = { recipientsWord: 'SHARING_OWN_WORD', inTheirName: 'SHARING_EVIDENCE' };
const STANDS = {
  done: ['gives', 'refuses', 'takesBack', 'staffGives', 'staffRefuses', 'staffTakesBack'],
  otherwise: NEVER,
};
const NOT_GIVEN = { ...NEVER, takesBack: 'SHARING_NOT_GIVEN', staffTakesBack: 'SHARING_NOT_GIVEN' };
const DOES_NOT_STAND = { done: ['gives', 'refuses', 'staffGives', 'staffRefuses'], otherwise: NOT_GIVEN };
const CLIENT_SAID_NO = {
  done: ['gives', 'refuses', 'staffRefuses'],
  otherwise: { ...NOT_GIVEN, staffGives: 'SHARING_CLIENT_SAID_NO' },
};

const MATRIX = [{ act: 'REFERRAL', leads: { kind: 'WELFARE_CENTRE' }, does: [{ organisation: VDAB }] }];
const partnershipOf = ({ client }: World) => recordId('partnerships', '', client);
const text = (textVersion: string) => (world: World) => ({
  ...{ partnership: partnershipOf(world), textVersion, datedOn: '2026-03-01', responseDays: 10, matrix: MATRIX },
});
const next = (world: World) =>
  idOf(world, 'partnership_agreement', { partnership_id: partnershipOf(world), text_version: '2.0' });

const AGREEMENT: Machine = {
  begin: async (world) => {
    await addPartnership(world.partnership, [VDAB], { source_id: world.client });
    return (await world.partnership.act(HEAD, 'agreementPropose', text('1.0')(world))).id ?? '';
  },
  moves: {
    promotorSigns: { by: HEAD, name: 'agreementSign' },
    partnerSigns: { by: SIGNER, name: 'agreementSign' },
    proposeNext: { by: HEAD, name: 'agreementPropose', more: text('2.0'), on: () => null },
    proposeSame: { by: HEAD, name: 'agreementPropose', more: text('1.0'), on: () => null },
    proposeAsPartner: { by: SIGNER, name: 'agreementPropose', more: text('3.0'), on: () => null },
  },
  steps: {
    promotorSignsNext: { by: HEAD, name: 'agreementSign', on: next },
    partnerSignsNext: { by: SIGNER, name: 'agreementSign', on: next },
  },
  ways: {
    ...{ PROPOSED: [], 'PROPOSED, half signed': ['promotorSigns'], IN_FORCE: ['promotorSigns', 'partnerSigns'] },
    ...{ LAPSED: ['proposeNext'], 'LAPSED, half signed': ['partnerSigns', 'proposeNext'] },
    'IN_FORCE beside a proposal': ['promotorSigns', 'partnerSigns', 'proposeNext'],
    REPLACED: ['promotorSigns', 'partnerSigns', 'proposeNext', 'promotorSignsNext', 'partnerSignsNext'],
  },
};
const PROPOSING = { proposeSame: 'AGREEMENT_TEXT_TAKEN', proposeAsPartner: 'NOT_PERMITTED' };
const SIGNED = { promotorSigns: 'AGREEMENT_SIGNED', partnerSigns: 'AGREEMENT_SIGNED' };
const PASSED = { promotorSigns: 'AGREEMENT_PASSED', partnerSigns: 'AGREEMENT_PASSED' };
const TAKEN = { ...PROPOSING, proposeNext: 'AGREEMENT_TEXT_TAKEN' };

const MACHINES: readonly (readonly [title: string, Machine, Table])[] = [
  [
    'what stands at given is taken back; staff give nothing after the client’s own no, and never on the recipient’s word',
    SHARING,
    {
      UNDECIDED: DOES_NOT_STAND,
      'GIVEN by the client': STANDS,
      'REFUSED by the client': CLIENT_SAID_NO,
      'WITHDRAWN by the client': CLIENT_SAID_NO,
      'GIVEN after a no': STANDS,
      'GIVEN on paper': STANDS,
      'REFUSED on paper': DOES_NOT_STAND,
      'WITHDRAWN on paper': DOES_NOT_STAND,
      'GIVEN online, WITHDRAWN on paper': DOES_NOT_STAND,
    },
  ],
  [
    'an agreement is signed once by each member while it is the last one proposed or in force, and not when it lapsed or was replaced',
    AGREEMENT,
    {
      PROPOSED: { done: ['promotorSigns', 'partnerSigns', 'proposeNext'], otherwise: PROPOSING },
      'PROPOSED, half signed': {
        done: ['partnerSigns', 'proposeNext'],
        otherwise: { ...PROPOSING, promotorSigns: 'AGREEMENT_SIGNED' },
      },
      IN_FORCE: { done: ['proposeNext'], otherwise: { ...PROPOSING, ...SIGNED } },
      LAPSED: { done: [], otherwise: { ...TAKEN, ...PASSED } },
      'LAPSED, half signed': { done: [], otherwise: { ...TAKEN, ...PASSED } },
      'IN_FORCE beside a proposal': { done: [], otherwise: { ...TAKEN, ...SIGNED } },
      REPLACED: { done: [], otherwise: { ...TAKEN, ...PASSED } },
    },
  ],
];

describeOnBothDatabases('every decision in every state, and nothing at all changed by a refusal:', (openDatabase) => {
  it.each(MACHINES)(
    '%s',
    async (_title, machine, table) => {
      const { found, wrong } = await tryEverything(openDatabase, machine);
      expect(found).toEqual(expected(machine, table));
      expect(wrong).toEqual([]);
    },
    300_000,
  );
});
