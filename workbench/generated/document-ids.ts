// Generated from workbench/**/*.graphql by `npm run codegen`; do not edit.

/** SHA-256 of each operation's text, by its name. */
export const DOCUMENT_IDS: Readonly<Record<string, string>> = {
  CodeLists: 'ddb26c5d2710266954a9d8fe64490bafc523b5b44afde9f6a9fc9545c805078c',
  OwnOrganisation: 'def95a9cb9b3f88de2eaeb941eafdd0c9da68471677fab7f5d81761ee916d703',
};
