/** Why a command did nothing: one sentence that says what to do. */
export class CannotDo extends Error {}
