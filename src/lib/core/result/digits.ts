import { canonical, sha256, utf8 } from '../bytes.ts';
import { unsigned, type QuestionnaireResponse } from './fhir.ts';

/**
 * Six digits of the SHA-256 of the canonical resource without its signature, shown on both screens. They
 * catch mix-ups, not attackers.
 */
export function checkDigits(resource: QuestionnaireResponse): string {
	const hash = sha256(utf8(canonical(unsigned(resource))));
	const number = new DataView(hash.buffer, hash.byteOffset).getUint32(0);
	return String(number % 1_000_000).padStart(6, '0');
}

/** `123 456` */
export function formatDigits(digits: string): string {
	return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
