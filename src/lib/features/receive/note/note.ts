/**
 * The note after a conversation (DESIGN §4, the table of conversations; the procedure's step 5), deterministic from the
 * answers and what was worked through. Conversation 1 has the message's three fields a), b) and c) under a line for
 * Forvaltningskontoret; 2 and 3 are for the responsible person's own journal.
 */
import { destinationOf, isBlank, type Destination } from '$lib/core/talk/index.ts';
import { identity } from '../identity.ts';
import { cover, gpLater, noNote, refused } from './cover.ts';
import { following } from './following.ts';
import type { Material } from './material.ts';
import { needs } from './needs.ts';
import { plain } from './plain.ts';
import { status } from './status.ts';
import { strains } from './strains.ts';

/**
 * `id` is what it is kept under when it is written over. It names where the note goes and how the conversation went, so
 * that what was written for one who sends it never stands where the answer became no.
 */
export type Part = { readonly id: string; readonly title: string; readonly text: string };
export type Note = { readonly destination: Destination; readonly parts: readonly Part[] };

/** As it comes from what was worked through, with nothing written over. */
export function makeNote(material: Material): Note {
	const destination = destinationOf(material.result, material.talk);
	return { destination, parts: partsOf(material, destination) };
}

type Title = 'office' | 'journal' | 'a' | 'b' | 'c' | 'status' | 'strains' | 'needs' | 'to';

function partsOf(material: Material, destination: Destination): Part[] {
	const { result, t, talk } = material;
	const id = (name: string) => `${name}/${destination}/${talk.outcome}`;
	const title = (key: Title) => t(($) => $.note.text.part[key]);
	if (destination === 'undecided') return [];
	const sent = destination === 'send';
	const care = () => needs(material, sent);
	if (destination === 'not-yet' || destination === 'nothing')
		return [
			part(id('cover'), title('journal'), noNote(material)),
			...(talk.needs.some((need) => !isBlank(need)) ? [part(id('needs'), title('needs'), care())] : [])
		];
	const first = result.conversation === 1;
	return [
		...(first
			? [part(id('cover'), title(sent ? 'office' : 'journal'), sent ? cover(material) : refused(material))]
			: []),
		part(id('status'), title(first ? 'a' : 'status'), status(material)),
		part(id('strains'), title(first ? 'b' : 'strains'), strains(material)),
		part(id('needs'), title(first ? 'c' : 'needs'), [...care(), ...(first ? [] : gpLater(material))]),
		...following(material).map(({ name, called, lines }) =>
			part(`to/${keyOf(name)}`, `${title('to')}: ${called}`, lines)
		)
	];
}

function part(id: string, title: string, lines: readonly string[]): Part {
	return { id, title, text: plain(lines.join('\n')) };
}

/** A short key of a name (FNV-1a), so that what was written for one unit never turns up under another. */
function keyOf(name: string): string {
	const hash = [...new TextEncoder().encode(name)].reduce(
		(sum, byte) => Math.imul(sum ^ byte, 0x01000193),
		0x811c9dc5
	);
	return (hash >>> 0).toString(16);
}

/** What stands in a part: as it was written over, or else as made. */
export function standing({ id, text }: Part, edited: Readonly<Record<string, string>>): string {
	const own = edited[id];
	return own === undefined ? text : plain(own);
}

/** One part as it is copied: whose it is and what to hold against it first, then the words, without the part's own heading. */
export function partText(material: Material, part: Part): string {
	return `${[...firstLines(material), standing(part, material.talk.note.edited)].join('\n')}\n`;
}

/** All of it as it is copied. The texts to single units are theirs alone and not among it. */
export function wholeText(material: Material, { parts }: Note): string {
	const { t, result, talk } = material;
	const head = [...firstLines(material), t(($) => $.note.text.heading[`c${result.conversation}`])];
	const blocks = parts
		.filter((one) => !isToUnit(one) && standing(one, talk.note.edited) !== '')
		.map((one) => `${one.title}\n${standing(one, talk.note.edited)}`);
	return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** A text to one unit alone. */
export function isToUnit({ id }: Part): boolean {
	return id.startsWith('to/');
}

function firstLines(material: Material): string[] {
	const { result, t } = material;
	return [plain(identity(result.person, t)).replaceAll('\n', ' '), ...reservations(material)];
}

/** What must be known of the answers wherever something made of them is read; nothing that is written over hides it. */
export function reservations({ origin, absent, t }: Pick<Material, 'origin' | 'absent' | 't'>): string[] {
	return [
		...(origin === 'signed' ? [] : [t(($) => $.note.text[origin])]),
		...(absent ? [t(($) => $.note.text.absent)] : [])
	];
}
