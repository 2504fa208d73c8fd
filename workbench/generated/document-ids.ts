// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.

/** SHA-256 of each operation's text, by its name. */
export const DOCUMENT_IDS: Readonly<Record<string, string>> = {
  ActAgreements: 'edd1a84962df894dd45d24ba2ecdcf2aa3f7716d3216154ebc88ac3b8aa42121',
  ActAssessments: '7053796289976ca17b18c174fa233dcdacfd2d4c9094b4db16a86abe436063ac',
  ActCaseMembers: 'bd97acdecdeb3d69ebce2a0bb71e1f071979b2cd4f11447f9be205516ab7d1fd',
  ActEmployments: '9c820d99681e14aa403f047801db50092554d9a955e61213882c7062ddc1fa86',
  ActMunicipality: '5550551c6279b784a19fda496014d899b421babc92712f25450b838b06d71687',
  ActNotices: '899ccd2cb23cbd994c488ec382c92dad0b55541332646e1689967db3a91bd24f',
  ActPartnerships: '6e33f1dc7670472841f0a43016f86953dd85a8349723c47d045b1c676771c9ed',
  ActPesFigures: '9077327a2926c9e6fe4b35b3bdeefa8e679484f70663bfd7747f440e7c652470',
  ActPesFiles: 'd302dc315f8a6eaaffef83eb72315e5f4a710700fd294b34e0061c51b9218b31',
  ActSocialEconomyFigures: 'f7a08064e4895364c4e56c38586fda5a0109f52c14635c69471981f4370ff763',
  ActSocialEconomyFiles: '48b6cd0ff585507f66d2edaf86f09280b36fbdff49a4884aa2148fc514fe6901',
  ActTracks: '38e32271c73bbb3d331e4486b15daf7a6c1dce35dd7e0da7e0408e024f1969b6',
  ActWelfareFigures: '4cefc4859a81951c1bd08e414f9c07112dd32665d8be38df04e3a6393705f600',
  ActWelfareFiles: '260d82285258cfcf305ecdee0ea5a5ee4d4fe9744b2265a68c9746d83f4573ed',
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
