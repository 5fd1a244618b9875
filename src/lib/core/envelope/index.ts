/** From a code to a sealed result, or plan, and back (DESIGN §4 «Handover», «Relay» and «Plan back»). */
export { codeDigits, formatCode, handoverLink, kdfInput, newCode, planLink } from './code.ts';
export type { Code, CodeOf, Kind, PlanCode } from './code.ts';
export { otherKind, type OtherKind } from './other-kind.ts';
export { readCode, readPlanCode, type Read, type ReadPlan } from './read.ts';
export { MAX_JSON, MAX_SEALED, seal, unseal, type Unsealed } from './seal.ts';
export { KDF, claimProof, deriveSecrets, isClaimProof, ticketHash, type Secrets } from './secrets.ts';
