import { checkDigits } from '../../shared/national-number.ts';

/** A valid national number that was issued to nobody: order numbers of 900 and up are not. */
export const UNKNOWN_NUMBER = `700101903${checkDigits('700101903', 1900)}`;
