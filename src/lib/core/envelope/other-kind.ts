/**
 * Which of our other kinds a text is, where it is no code and no carrying QR. Whoever holds the wrong one of our own QRs
 * must hear which it is, and not that it is a stranger's or of a later version.
 */
import { DIGITS, SYMBOLS } from './code.ts';
import { readPlanCode } from './read.ts';

export type OtherKind = 'session' | 'invitation' | 'plan' | 'room' | 'move';

const LONGEST_INPUT = 4000;
/** Kind and version, with the page its link lands on. */
const KINDS: Readonly<Record<string, OtherKind>> = {
	m31: 'session',
	i41: 'invitation',
	p51: 'plan',
	d61: 'room',
	d71: 'move'
};
/** As a handover's link: mail filters turn `#` into `%23`, and scanners type other signs for it. */
const LINK = /[^a-z0-9]([dimp])(?:%(?:25)*23|[^a-z0-9]{1,3})(\d\d)\d*$/i;
/** Longer than anything typed, and not as long as a code, which may be one misread in its first digit. */
const BARE = /^(\d\d)\d+$/;

/** For a text that `readCode` refused. A plan's code that was typed is one in 32 of those with a slip. Never throws. */
export function otherKind(input: string): OtherKind | undefined {
	if (input.length > LONGEST_INPUT) return undefined;
	if (readPlanCode(input).status === 'code') return 'plan';
	const text = input.replace(/[\s\p{Cf}]/gu, '').replace(/[^\p{L}\d]+$/u, '');
	const link = LINK.exec(text);
	if (link) return KINDS[link[1]!.toLowerCase() + link[2]!];
	const head = text.length > SYMBOLS && text.length !== DIGITS ? BARE.exec(text)?.[1] : undefined;
	return Object.entries(KINDS).find(([kind]) => kind.slice(1) === head)?.[1];
}
