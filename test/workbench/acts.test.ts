import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { OWNERS } from '../../shared/caller.ts';
import { codeLists as partnershipLists } from '../../subgraphs/partnership/codes/code-lists.ts';
import { codeLists as pesLists } from '../../subgraphs/pes/codes/code-lists.ts';
import { codeLists as socialEconomyLists } from '../../subgraphs/social-economy/codes/code-lists.ts';
import { codeLists as welfareLists } from '../../subgraphs/welfare/codes/code-lists.ts';
import type { ActField } from '../../workbench/acts/act.ts';
import { KNOWN_LISTS } from '../../workbench/acts/choices/known-lists.ts';
import { sectionsFor } from '../../workbench/acts/choices/sections-for.ts';
import { isDestructive } from '../../workbench/acts/destructive.ts';
import { isOffered, offeredActs } from '../../workbench/acts/offered.ts';
import { BEGINNINGS, OWN_PAGES, RECORDS } from '../../workbench/acts/placement.ts';
import { words as forms } from '../../workbench/acts/words/forms.ts';
import { actDocument } from '../../workbench/generated/acts/document.ts';
import { type AnyActName, OFFERS } from '../../workbench/generated/acts/offers.ts';
import { acts as partnership } from '../../workbench/generated/acts/partnership.ts';
import { acts as pes } from '../../workbench/generated/acts/pes.ts';
import { acts as socialEconomy } from '../../workbench/generated/acts/social-economy.ts';
import { acts as welfare } from '../../workbench/generated/acts/welfare.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const mutationsOf = (owner: string) =>
  parse(read(`subgraphs/${owner}/schema.graphql`)).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Mutation'
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
const MUTATIONS = OWNERS.flatMap(mutationsOf);
const SHAPES = { ...partnership, ...pes, ...welfare, ...socialEconomy };
const OWN = '0123456749';
const OTHER = '0200000092';
const ALL = Object.keys(OFFERS) as AnyActName[];
const onRecord = (name: AnyActName) => {
  const { owner, on } = OFFERS[name];
  return RECORDS[owner][on];
};

describe('every mutation of the graph', () => {
  it('has one form: none is missing and none is made up', () => {
    expect([...ALL].sort()).toEqual([...MUTATIONS].sort());
    expect(Object.keys(SHAPES).sort()).toEqual([...MUTATIONS].sort());
  });

  it('stands in exactly one place: with its record, in the section that it begins in, or on a page of its own', () => {
    const ownPages: readonly string[] = Object.values(OWN_PAGES).flat();
    const beginnings: readonly string[] = Object.values(BEGINNINGS).flat();
    const places = ALL.map((name) => [
      name,
      [ownPages, beginnings].flatMap((place) => place.filter((one) => one === name)).length +
        (onRecord(name) === undefined ? 0 : 1),
    ]);
    expect(places.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('that changes a record is asked with the record, and one that begins something is not', () => {
    const wrong = ALL.filter((name) => SHAPES[name].takes.includes('record') !== (onRecord(name) !== undefined));
    const ownPages: readonly string[] = Object.values(OWN_PAGES).flat();
    expect(wrong.filter((name) => !ownPages.includes(name))).toEqual([]);
  });

  it('is sent as the gateway trusts it: the document that the page makes has the text and the id of the manifest', () => {
    const { operations } = JSON.parse(read('integration/trusted/workbench.json'));
    const trusted = new Map<string, { id: string; body: string }>(
      operations.map((one: { name: string; id: string; body: string }) => [one.name, one]),
    );
    for (const name of ALL) {
      const { id, input } = SHAPES[name];
      expect([name, trusted.get(name)?.id, trusted.get(name)?.body]).toEqual([
        name,
        id,
        print(actDocument(name, input)),
      ]);
    }
  });
});

describe('where acts stand', () => {
  it('names record types and sections that are in the graph', () => {
    const sdl = OWNERS.map((owner) => read(`subgraphs/${owner}/schema.graphql`)).join('\n');
    const places = Object.values(RECORDS).flatMap(Object.values<(typeof RECORDS)['pes'][string]>);
    const types = places.flatMap((place) => place?.types ?? []);
    const sections = [...places.flatMap((place) => place?.sections ?? []), ...Object.keys(BEGINNINGS)];
    expect(types.filter((type) => !sdl.includes(`\ntype ${type} {`))).toEqual([]);
    expect(sections.filter((section) => !sdl.includes(`"${section}"`))).toEqual([]);
  });

  it('offers a GPMI that is on record to be signed by a social worker who follows the benefit, and to no mediator', () => {
    const place = {
      section: 'welfare.integration-project',
      record: { __typename: 'IntegrationProject' },
      organisation: OWN,
    } as const;
    const offered = (role: 'social-worker' | 'mediator', purpose: 'BENEFIT_FOLLOW_UP' | 'ACTIVATION' | 'STATISTICS') =>
      offeredActs({ ...place, roles: [role], purpose });
    expect(offered('social-worker', 'BENEFIT_FOLLOW_UP')).toContain('integrationProjectSign');
    expect(offered('social-worker', 'BENEFIT_FOLLOW_UP')).not.toContain('integrationProjectDraft');
    expect(offered('social-worker', 'STATISTICS')).toEqual([]);
    expect(offered('mediator', 'ACTIVATION')).toEqual([]);
  });

  it('offers without a record what begins something in the section, and nothing in a section that nobody writes to', () => {
    const who = { record: null, organisation: OWN, roles: ['social-worker'], purpose: 'BENEFIT_FOLLOW_UP' } as const;
    expect(offeredActs({ ...who, section: 'welfare.integration-project' })).toEqual(['integrationProjectDraft']);
    expect(offeredActs({ ...who, section: 'welfare.journey' })).toEqual([]);
  });

  it('offers nothing on what another organisation holds, sent or was sent', () => {
    const at = (kboNumber: string) => ({ kboNumber });
    const held = { section: 'welfare.integration-project', organisation: OWN, roles: ['social-worker'] } as const;
    const project = (holder: string) => ({ __typename: 'IntegrationProject', heldBy: at(holder) });
    expect(offeredActs({ ...held, purpose: 'BENEFIT_FOLLOW_UP', record: project(OTHER) })).toEqual([]);
    expect(offeredActs({ ...held, purpose: 'BENEFIT_FOLLOW_UP', record: project(OWN) })).not.toEqual([]);
    const referral = (sender: string, recipient: string) =>
      offeredActs({
        ...{ section: 'partnership.referrals', organisation: OWN, roles: ['mediator'], purpose: 'ACTIVATION' },
        record: { __typename: 'Referral', ...{ sender: at(sender), recipient: at(recipient) } },
      });
    expect(referral(OWN, OTHER)).toEqual(['referralRevise', 'referralSend', 'referralRevoke']);
    expect(referral(OTHER, OWN)).toEqual(expect.arrayContaining(['referralAccept', 'referralRefuse', 'referralStart']));
    expect(referral(OTHER, OWN)).not.toContain('referralSend');
  });

  it('offers what follows on the status of a record by its owner’s own machine, and everything where no status was asked for', () => {
    const who = { organisation: OWN, roles: ['social-worker'], purpose: 'BENEFIT_FOLLOW_UP' } as const;
    const on = (record: { status?: string }) =>
      offeredActs({ ...who, section: 'welfare.application', record: { __typename: 'Application', ...record } });
    expect(on({ status: 'REGISTERED' })).toEqual(['socialInvestigationStart']);
    expect(on({ status: 'NOTIFIED' })).toEqual(['appealRecord']);
    expect(on({ status: 'APPEALED' })).toEqual([]);
    expect(on({}).length).toBeGreaterThan(1);
  });

  it('offers by the relation where the page knows it: a referral is answered under REFERRAL and never under NONE', () => {
    const who = { roles: ['mediator'], purpose: 'ACTIVATION' } as const;
    expect(isOffered('referralAccept', who)).toBe(true);
    expect(isOffered('referralAccept', { ...who, relation: 'REFERRAL' })).toBe(true);
    expect(isOffered('referralAccept', { ...who, relation: 'NONE' })).toBe(false);
  });

  it('offers each act to whom the decision tables permit it for a purpose, and to nobody else', () => {
    const permitted = OWNERS.flatMap((owner) => {
      const [, table = ''] = read(`docs/policy/${owner}.tsv`).split('\n\n');
      return table.split('\n').map((line) => line.split('\t').slice(0, 3).join(' '));
    });
    const offered = ALL.flatMap((name) =>
      OFFERS[name].permits.flatMap(({ roles, purposes }) =>
        roles.flatMap((role) => purposes.map((purpose) => `${name} ${role} ${purpose}`)),
      ),
    );
    const ofActs = new Set(permitted.filter((line) => Object.hasOwn(OFFERS, line.split(' ')[0] ?? '')));
    expect([...new Set(offered)].sort()).toEqual([...ofActs].sort());
  });
});

describe('what a form asks', () => {
  const flat = (fields: readonly ActField[]): ActField[] => fields.flatMap((one) => [one, ...flat(one.fields ?? [])]);

  it('holds no key and no version: the form makes them itself', () => {
    const asked = ALL.flatMap((name) => flat(SHAPES[name].fields).map((field) => field.name));
    expect(asked.filter((name) => name === 'idempotencyKey' || name === 'expectedVersion')).toEqual([]);
  });

  it('chooses every code from a list that an owner tells, or that the form knows itself', () => {
    const lists = ALL.flatMap((name) =>
      flat(SHAPES[name].fields).flatMap(({ list }) => (list === undefined ? [] : [list])),
    );
    const told = [partnershipLists, pesLists, welfareLists, socialEconomyLists].flatMap(Object.keys);
    const unknown = [...new Set(lists)].filter(
      (list) => ![...told, 'Purpose'].includes(list) && !(list in KNOWN_LISTS),
    );
    expect(unknown).toEqual([]);
  });

  it('about a decision of the client offers the sections that consent opens, and none that the law settles', () => {
    const all = ['partnership.identity', 'pes.assessment', 'pes.registration', 'welfare.income-support'];
    expect(sectionsFor('section', 'sharingRecord', all)).toEqual(['partnership.identity', 'pes.assessment']);
  });

  it('is confirmed in words where it ends, stops or refuses something', () => {
    const confirmed = ALL.filter(isDestructive);
    expect(confirmed).toEqual(expect.arrayContaining(['caseClose', 'referralRevoke', 'sanctionEnd', 'stepCancel']));
    expect(confirmed).not.toContain('integrationProjectSign');
    expect(forms.nl.confirm).not.toBe('');
  });
});
