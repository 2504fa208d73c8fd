// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.

/** SHA-256 of each operation's text, by its name. */
export const DOCUMENT_IDS: Readonly<Record<string, string>> = {
  Client: '884b93790de0f58ba04d8015cf94f93f7beb7dd495080d2fe862f11eb080a78f',
  ClientPlan: '8ce852e6f0714a1382373cb33f2084114d48875e8e88e373286f685db2850ae7',
  ClientReferrals: '4931a67eb7052d0c1a398df625e39669d9f583ab0920768d9747f5a74fcbc6cf',
  ClientSharing: '3667f3fbaedf88cae2ee21a980681c2c625b789a71b8a7534685c6a30a0fe069',
  ClientWhoLooked: 'b9857e19449045ee965be6591212022cd2746734a1455910574f761bf5230d05',
  CodeLists: 'ddb26c5d2710266954a9d8fe64490bafc523b5b44afde9f6a9fc9545c805078c',
  FindByNumber: '03e11b3c72cc0679484a8315f3ac75bc1433cd9c37f4ef4b02d7df75380b1124',
  FindCaseload: 'ef0bb8077b5ba7ce1b7fd03398d1d3abd3bb3eed3b3e470cd2f104dc2f0ea7b7',
  OwnOrganisation: 'def95a9cb9b3f88de2eaeb941eafdd0c9da68471677fab7f5d81761ee916d703',
  Today: '09f425af880c21ecc0612ee8ea717e0d894ebb9d30588b61a8b1931c5c109b9d',
  TodayFilterRemove: 'f189f3871f8009fefd693c7092e2f2098442a112939d982c20004d117f1590c5',
  TodayFilterReplace: 'b913048e8044357579933f771575d596446a6d108c855d48c722f02a678f976d',
  TodayFilterSave: '211a0fafa6b8b0049283b599019329bd3104f17515e525f106d7a51564032599',
  TodayFilters: 'caa23d9c17626b44b3b8f60affe52ea5ed9978926fcf26e34d4a044be65d8bae',
  TodayPartners: '0eaba27d852d3ef734b4062286656c177a02703fbaa9b92f3d520f71dbccb2e2',
};
