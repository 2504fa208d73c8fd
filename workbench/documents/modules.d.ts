// What vite.config.ts makes of the documentation, by build/documents.ts.
declare module 'documents:decisions' {
  const decisions: readonly import('./decisions.ts').Decision[];
  export default decisions;
}

declare module 'documents:glossary' {
  const chapters: readonly import('./glossary.ts').GlossaryChapter[];
  export default chapters;
}
