/** From a code to a sealed result and back (DESIGN §4 «Handover» and «Relay»). */
export { codeDigits, formatCode, handoverLink, kdfInput, newCode, type Code } from './code.ts';
export { readCode, type Read } from './read.ts';
export { MAX_JSON, MAX_SEALED, seal, unseal, type Unsealed } from './seal.ts';
export { KDF, claimProof, deriveSecrets, isClaimProof, ticketHash, type Secrets } from './secrets.ts';
