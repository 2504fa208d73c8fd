import type { ClientOfPage } from './owners.ts';

/** The name of an organisation that the answer names, by its KBO number; the number itself for any other. */
export function organisationNames(client: Pick<ClientOfPage, 'case' | 'sharingChoices' | 'referrals'>) {
  const told = [
    ...(client.case?.members ?? []).map(({ organisation }) => organisation),
    ...(client.sharingChoices ?? []).map(({ recipient }) => recipient),
    ...(client.referrals ?? []).flatMap(({ sender, recipient }) => [sender, recipient]),
  ];
  const names = new Map(told.map(({ kboNumber, name }) => [kboNumber, name]));
  return (kboNumber: string): string => names.get(kboNumber) ?? kboNumber;
}
