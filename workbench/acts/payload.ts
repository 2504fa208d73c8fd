import { parseKboNumber } from '../../shared/kbo-number.ts';
import { isLocalDate } from '../../shared/local-date.ts';
import { parseNationalNumber } from '../../shared/national-number.ts';
import { parseNisCode } from '../../shared/nis-code.ts';
import { readNumber } from '../format/numbers.ts';
import type { ActField } from './act.ts';
import { groupsOf, type Typed, type TypedFields, textOf, textsOf } from './typed.ts';

/** What is wrong with what was typed in a field. */
export type Wrong =
  | ('FILL_IN' | 'CHOOSE' | 'NOT_A_DATE' | 'NOT_A_NUMBER' | 'NOT_WHOLE' | 'OUT_OF_RANGE' | 'NOT_AN_AMOUNT' | 'TOO_LONG')
  | ('NOT_A_KBO_NUMBER' | 'NOT_A_NATIONAL_NUMBER' | 'NOT_A_NIS_CODE');

/** What is wrong, by field; of a repeated group as `scores.0.domain`. */
export type WrongFields = Readonly<Record<string, Wrong>>;

export type Payload = { readonly input: Readonly<Record<string, unknown>> } | { readonly wrong: WrongFields };

/** What a form began with, and whether its act puts something right. */
export interface Before {
  readonly typed: TypedFields;
  readonly corrects: boolean;
}

/**
 * The input of an act from what was typed: euro as cents, numbers and yes/no as such, empty fields left out; a list that was
 * emptied is sent empty. Where something is put right, what stayed the same is left out and what was emptied is cleared by null.
 */
export function payloadOf(fields: readonly ActField[], typed: TypedFields, before: Before): Payload {
  const wrong: Record<string, Wrong> = {};
  const input = read(fields, typed, before, '', wrong);
  return Object.keys(wrong).length > 0 ? { wrong } : { input };
}

function read(
  fields: readonly ActField[],
  typed: TypedFields,
  before: Before,
  path: string,
  wrong: Record<string, Wrong>,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const field of fields) {
    const value = typed[field.name] ?? '';
    const stood = before.typed[field.name] ?? '';
    if (before.corrects && JSON.stringify(value) === JSON.stringify(stood)) continue;
    const said = saidIn(field, value, path + field.name, wrong);
    if (said !== undefined) input[field.name] = said;
    else if (field.many && stood.length > 0) input[field.name] = [];
    else if (before.corrects) input[field.name] = null;
  }
  return input;
}

function saidIn(field: ActField, typed: Typed | undefined, path: string, wrong: Record<string, Wrong>): unknown {
  const nothing = (reason: Wrong) => {
    if (field.required) wrong[path] = reason;
    return undefined;
  };
  if (field.kind === 'group') {
    const lines = groupsOf(typed);
    if (lines.length === 0) return nothing('FILL_IN');
    const readLine = (line: TypedFields, at: number) =>
      read(field.fields ?? [], line, NOTHING, `${path}.${at}.`, wrong);
    return field.many ? lines.map(readLine) : readLine(lines[0] ?? {}, 0);
  }
  if (field.many) {
    const texts = textsOf(typed)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (texts.length === 0) return nothing(field.kind === 'text' ? 'FILL_IN' : 'CHOOSE');
    if (field.longest !== undefined && texts.some((text) => text.length > Number(field.longest)))
      wrong[path] = 'TOO_LONG';
    return texts;
  }
  const text = textOf(typed).trim();
  if (text === '') return nothing(CHOSEN.includes(field.kind) ? 'CHOOSE' : 'FILL_IN');
  const said = READERS[field.kind](text, field);
  if (typeof said === 'object') wrong[path] = said.wrong;
  return typeof said === 'object' ? undefined : said;
}

const NOTHING: Before = { typed: {}, corrects: false };
const CHOSEN: readonly string[] = ['code', 'yesNo', 'section', 'id'];

type Reader = (text: string, field: ActField) => string | number | boolean | { readonly wrong: Wrong };

const orWrong = (value: string | null, wrong: Wrong) => value ?? { wrong };
const asItIs: Reader = (text, { longest }) =>
  longest !== undefined && text.length > longest ? { wrong: 'TOO_LONG' } : text;

const READERS: Readonly<Record<Exclude<ActField['kind'], 'group'>, Reader>> = {
  text: asItIs,
  ...{ fixed: asItIs, code: asItIs, section: asItIs, id: asItIs },
  yesNo: (text) => text === 'true',
  date: (text) => (isLocalDate(text) ? text : { wrong: 'NOT_A_DATE' }),
  number: (text, { least, most }) => {
    const number = readNumber(text);
    if (number === null) return { wrong: 'NOT_A_NUMBER' };
    if (!Number.isInteger(number)) return { wrong: 'NOT_WHOLE' };
    return number < (least ?? number) || number > (most ?? number) ? { wrong: 'OUT_OF_RANGE' } : number;
  },
  euro: (text) => readCents(text) ?? { wrong: 'NOT_AN_AMOUNT' },
  organisation: (text) => orWrong(parseKboNumber(text), 'NOT_A_KBO_NUMBER'),
  municipality: (text) => orWrong(parseNisCode(text), 'NOT_A_NIS_CODE'),
  nationalNumber: (text) => orWrong(parseNationalNumber(text), 'NOT_A_NATIONAL_NUMBER'),
};

/** '1.234,50', '1234,5' or '€ 12' in cents; null when it is no amount in euro and cents. A point before three digits parts thousands. */
export function readCents(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  const [, euro, cents = ''] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  return euro === undefined ? null : Number(euro) * 100 + Number(cents.padEnd(2, '0'));
}
