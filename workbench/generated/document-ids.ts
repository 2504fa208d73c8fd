// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.

/** SHA-256 of each operation's text, by its name. */
export const DOCUMENT_IDS: Readonly<Record<string, string>> = {
  Authorisations: '4423b2e1646b8be3f8172d88e1c51e151125340b53c44ec27c582fe9ac6de021',
  CodeLists: 'ddb26c5d2710266954a9d8fe64490bafc523b5b44afde9f6a9fc9545c805078c',
  FindByNumber: '03e11b3c72cc0679484a8315f3ac75bc1433cd9c37f4ef4b02d7df75380b1124',
  FindCaseload: 'ef0bb8077b5ba7ce1b7fd03398d1d3abd3bb3eed3b3e470cd2f104dc2f0ea7b7',
  KnownOrganisations: 'eabeb8866f2897074e32f04e2e5dd66b10cab113a7814eb800e0322214866ae8',
  MyCorrectionAsk: '78083d7a454f9014ae8aa935ce4c76011f43a78b20be9e6bb7ed97eabbe024cf',
  MyCorrections: '24583df04a812f7f791a5901024226090b196a4db9828b956c3ae3df730b9e8b',
  MyGoalAdd: 'fbc6c5815f718e7e4dc374e14c8ecd34d8750fdc6f6c4e155f0dc5a06de606cf',
  MyHelpers: 'c9b5e00223863b9668a7e266b1af15e98a1429927c5d70abfd8b0935dc1f2d03',
  MyPlan: 'f83c1e7828cf9b43ec298b602644c8596462af47b3f468ff271a117001d218dc',
  MySharing: 'bab9de49d41b6e10fdd6aabbafc91d397c2bea40ae58e086754f7c6d0f049ac7',
  MySharingDecide: '6ad9b274dec769120d262cb4bf3cc42eede00c304d84c0148d7ddbc26918df20',
  OrganisationByNumber: 'd2ac66483153a7fdc81549e5ab813b19cb859c1b071667543c6845e5093db5f3',
  SupervisionLog: 'c3563289514aaa9afa517799ff0bcffbb0a0eae52f8768b8a9eabebe5cd457fa',
  SupervisionUrgent: 'd7fc4db46070916d5ab9fbb8311c2b43ac2a023ec0c7d49eadc9b2226ab4bb7c',
  Today: '09f425af880c21ecc0612ee8ea717e0d894ebb9d30588b61a8b1931c5c109b9d',
  TodayFilterRemove: 'f189f3871f8009fefd693c7092e2f2098442a112939d982c20004d117f1590c5',
  TodayFilterReplace: 'b913048e8044357579933f771575d596446a6d108c855d48c722f02a678f976d',
  TodayFilterSave: '211a0fafa6b8b0049283b599019329bd3104f17515e525f106d7a51564032599',
  TodayFilters: 'caa23d9c17626b44b3b8f60affe52ea5ed9978926fcf26e34d4a044be65d8bae',
  WhoLooked: '2026349d9c2f71bfd3a907a84c9143cc818e214dd767dd5cf51e74dbea81df59',
};
