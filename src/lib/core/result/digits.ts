import { canonical, sha256, utf8 } from '../bytes.ts';
import { unsigned, type QuestionnaireResponse } from './fhir.ts';

/** SHA-256 of the canonical resource without its signature: the same for the same answers, whoever carries them. */
export function resultHash(resource: QuestionnaireResponse): Uint8Array {
	return sha256(utf8(canonical(unsigned(resource))));
}

/**
 * Six digits of the result's hash, shown on both screens. They
 * catch mix-ups, not attackers.
 */
export function checkDigits(resource: QuestionnaireResponse): string {
	const hash = resultHash(resource);
	const number = new DataView(hash.buffer, hash.byteOffset).getUint32(0);
	return String(number % 1_000_000).padStart(6, '0');
}

/** `123 456` */
export function formatDigits(digits: string): string {
	return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
