import type { DemoAccount } from './identity-provider/account.ts';
import { DEMO } from './organisations.ts';
import { MARLEEN } from './population/personas/long-term-sick.ts';
import { NOUR } from './population/personas/newcomer.ts';

const NOBODY = { organisation: null, nationalNumber: null };

/** Everybody who can sign in at the demo. All are invented; the clients are the first two personas of the population. */
export const ACCOUNTS: readonly DemoAccount[] = [
  staff('social-worker', 'Els Van Damme', 'social-worker', DEMO.centreA),
  staff('head-of-service', 'Geert Lambrecht', 'head-of-service', DEMO.centreA),
  staff('other-centre', 'Nele Declercq', 'social-worker', DEMO.centreB),
  staff('other-head', 'Marc Verhelst', 'head-of-service', DEMO.centreB),
  staff('other-officer', 'Inge Maes', 'data-protection-officer', DEMO.centreB),
  staff('mediator', 'Samira Idrissi', 'mediator', DEMO.pes),
  staff('tom', 'Pieter Wouters', 'tom', DEMO.pes),
  staff('pes-officer', 'Hilde Vranckx', 'data-protection-officer', DEMO.pes),
  staff('coach', 'Bart Coppens', 'coach', DEMO.enterprise),
  staff('enterprise-officer', 'Luc Baeten', 'data-protection-officer', DEMO.enterprise),
  staff('officer', 'Katrien Lievens', 'data-protection-officer', DEMO.centreA),
  client('client', MARLEEN),
  client('newcomer', NOUR),
];

function client(account: string, persona: typeof MARLEEN): DemoAccount {
  const name = `${persona.givenName} ${persona.familyName}`;
  return { ...NOBODY, account, sub: account, name, roles: ['client'], nationalNumber: persona.nationalNumber };
}

function staff(account: string, name: string, role: DemoAccount['roles'][number], organisation: string): DemoAccount {
  return { ...NOBODY, account, sub: account, name, roles: [role], organisation };
}
