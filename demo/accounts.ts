import type { DemoAccount } from './identity-provider/account.ts';
import { DEMO } from './organisations.ts';
import { MARLEEN } from './population/personas/long-term-sick.ts';

const NOBODY = { organisation: null, nationalNumber: null };

/** Everybody who can sign in at the demo. All are invented; the client is the first persona of the population. */
export const ACCOUNTS: readonly DemoAccount[] = [
  staff('social-worker', 'Els Van Damme', 'social-worker', DEMO.centreA),
  staff('head-of-service', 'Geert Lambrecht', 'head-of-service', DEMO.centreA),
  staff('other-centre', 'Nele Declercq', 'social-worker', DEMO.centreB),
  staff('mediator', 'Samira Idrissi', 'mediator', DEMO.pes),
  staff('coach', 'Bart Coppens', 'coach', DEMO.enterprise),
  staff('officer', 'Katrien Lievens', 'data-protection-officer', DEMO.centreA),
  {
    ...NOBODY,
    account: 'client',
    sub: 'client',
    name: `${MARLEEN.givenName} ${MARLEEN.familyName}`,
    roles: ['client'],
    nationalNumber: MARLEEN.nationalNumber,
  },
];

function staff(account: string, name: string, role: DemoAccount['roles'][number], organisation: string): DemoAccount {
  return { ...NOBODY, account, sub: account, name, roles: [role], organisation };
}
