import { redact } from '../../../shared/national-number.ts';

const STAFF_SUBJECT = /^[^\s@]{1,120}$/;

/** Whether a text holds a national number: those stand in no free text. */
export function hasPersonNumber(text: string): boolean {
  return redact(text) !== text;
}

/** Whether a text can be the subject of a staff member: never a name with a space in it, a mail address or a national number. */
export function isStaffSubject(text: string): boolean {
  return STAFF_SUBJECT.test(text) && !hasPersonNumber(text);
}
