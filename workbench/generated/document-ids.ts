// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.

/** SHA-256 of each operation's text, by its name. */
export const DOCUMENT_IDS: Readonly<Record<string, string>> = {
  CodeLists: 'ddb26c5d2710266954a9d8fe64490bafc523b5b44afde9f6a9fc9545c805078c',
  FindByNumber: '03e11b3c72cc0679484a8315f3ac75bc1433cd9c37f4ef4b02d7df75380b1124',
  FindCaseload: 'ef0bb8077b5ba7ce1b7fd03398d1d3abd3bb3eed3b3e470cd2f104dc2f0ea7b7',
  KnownOrganisations: 'eabeb8866f2897074e32f04e2e5dd66b10cab113a7814eb800e0322214866ae8',
  OrganisationByNumber: 'd2ac66483153a7fdc81549e5ab813b19cb859c1b071667543c6845e5093db5f3',
  Today: '09f425af880c21ecc0612ee8ea717e0d894ebb9d30588b61a8b1931c5c109b9d',
  TodayFilterRemove: 'f189f3871f8009fefd693c7092e2f2098442a112939d982c20004d117f1590c5',
  TodayFilterReplace: 'b913048e8044357579933f771575d596446a6d108c855d48c722f02a678f976d',
  TodayFilterSave: '211a0fafa6b8b0049283b599019329bd3104f17515e525f106d7a51564032599',
  TodayFilters: 'caa23d9c17626b44b3b8f60affe52ea5ed9978926fcf26e34d4a044be65d8bae',
};
