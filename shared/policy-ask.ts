import { setFlagsFromString } from 'node:v8';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { ActQuestion, PolicyQuestion } from './policy.ts';
import type { Answer, Scope, SliceOf } from './policy-slice.ts';

const DENIED: Answer = { permitted: false, rules: [] };

// V8 11 (Node 20) aborts the process after some thousand calls into WebAssembly that its optimiser inlined
// ("unreachable code" in Deoptimizer::DoComputeBuiltinContinuation). A policy engine may not bring the process down.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const entity = (type: string, id: string) => ({ __entity: { type, id } });

/** Whether a policy opens a section, and by which rules. */
export function ask(sliceOf: SliceOf, question: PolicyQuestion): Answer {
  return authorize(sliceOf, {
    principal: { type: 'Role', id: question.role },
    action: { type: 'Action', id: 'disclose' },
    resource: { type: 'Section', id: question.section },
    context: {
      purpose: entity('Purpose', question.purpose),
      relation: entity('Relation', question.relation),
      organisationKind: entity('OrganisationKind', question.organisationKind),
      sharing: entity('Sharing', question.sharing),
      holdsPart: question.holdsPart,
    },
  });
}

/** Whether a policy allows an act, and by which rules; `isJoint` where acts cross organisations. */
export function askAct(sliceOf: SliceOf, question: ActQuestion, isJoint: boolean): Answer {
  const { role, purpose, act, relation = 'NONE', standing = [] } = question;
  const joint = { relation: entity('Relation', relation), standing: standing.map((each) => entity('Standing', each)) };
  return authorize(sliceOf, {
    principal: { type: 'Role', id: role },
    action: { type: 'Action', id: 'act' },
    resource: { type: 'Act', id: act },
    context: { purpose: entity('Purpose', purpose), ...(isJoint ? joint : {}) },
  });
}

interface Asked extends Scope {
  readonly context: cedar.Context;
}

function authorize(sliceOf: SliceOf, asked: Asked): Answer {
  const slice = sliceOf(asked);
  if (slice === null) return DENIED;
  const { context } = asked;
  const key = JSON.stringify(slice.reads === null ? context : slice.reads.map((attribute) => context[attribute]));
  const known = slice.answers.get(key);
  if (known !== undefined) return known;
  const answer = evaluate(slice.name, asked);
  slice.answers.set(key, answer);
  return answer;
}

function evaluate(preparsedPolicySetId: string, asked: Asked): Answer {
  const answer = cedar.statefulIsAuthorized({ ...asked, preparsedPolicySetId, entities: [] });
  // An evaluation that fails decides nothing, and what nothing decides is denied.
  if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0) return DENIED;
  return { permitted: answer.response.decision === 'allow', rules: [...answer.response.diagnostics.reason].sort() };
}
