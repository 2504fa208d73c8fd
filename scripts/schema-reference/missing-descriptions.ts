import { parse } from 'graphql';
import { OWNERS } from '../../shared/caller.ts';
import { hasDirective, isStub, isType, type Sdl } from './model.ts';

/**
 * Types, fields and values without a description, as `pes: Assessment.advice`. Exempt are types that only refer to another
 * owner's, fields that another owner resolves, and arguments: the description of their field says what they do.
 */
export function missingDescriptions(sdl: Sdl): string[] {
  return (['common', ...OWNERS] as const).flatMap((part) =>
    undescribed(sdl[part]).map((coordinate) => `${part}: ${coordinate}`),
  );
}

function undescribed(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((node) => {
    if (!isType(node) || isStub(node)) return [];
    const own = node.description ? [] : [node.name.value];
    const fields = 'fields' in node ? (node.fields ?? []).filter((field) => !hasDirective(field, 'external')) : [];
    const values = 'values' in node ? (node.values ?? []) : [];
    const members = [...fields, ...values].filter((member) => !member.description);
    return [...own, ...members.map((member) => `${node.name.value}.${member.name.value}`)];
  });
}
