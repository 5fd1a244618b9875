/** What a note is made of: the answers as they were opened, the conversation as it was worked through, and the words. */
import type { Locale } from '$lib/core/locale.ts';
import type { Talk } from '$lib/core/talk/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Open } from '../collect.ts';

export type NoteSource = Pick<Open, 'result' | 'pack' | 'digits' | 'earlier' | 'origin'> & {
	/** The digits were not compared. */
	readonly absent?: boolean;
};

export type Material = NoteSource & {
	readonly talk: Talk;
	/** In the note's own language, whatever the interface's. */
	readonly t: I18n['t'];
	readonly locale: Locale;
	/** The name of what a patient is referred to, by its id in the deployer's list; undefined for one no longer there. */
	readonly referral: (id: string) => string | undefined;
};

/** Who is spoken of in the conversation: the patient, a child's family, or an adult's relative too. */
export function party({ result }: NoteSource): 'patient' | 'family' | 'relative' {
	const { role } = result.answerer;
	return role === 'parent' ? 'family' : role === 'proxy' ? 'relative' : 'patient';
}

export function who(material: Material): string {
	return material.t(($) => $.note.text.who[party(material)]);
}

/** Who ticked and wrote: «Pasienten merket …». */
export function subject({ result: { answerer, helpers }, t }: Material): string {
	if (answerer.role === 'proxy') return t(($) => $.note.text.answered.relative);
	if (answerer.role !== 'parent')
		return t(($) => (helpers ? $.note.text.answered.together : $.note.text.answered.patient));
	return t(($) => $.note.text.answered[answerer.age === 'under-12' ? 'parent' : 'family']);
}
