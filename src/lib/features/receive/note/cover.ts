/** The line before the note: to whom it goes and what is to be done with it, or that it goes nowhere and why. */
import { party, who, type Material } from './material.ts';
import { nameIn } from './names.ts';
import { ended, inline, labelled, quoted } from './plain.ts';
import { contactLines } from './needs.ts';
import { child, ownAnswer } from './status.ts';

/** To Forvaltningskontoret. */
export function cover(material: Material): string[] {
	const { result, t } = material;
	const { phone, municipality } = result.answers.texts;
	return [
		t(($) => $.note.text.cover.pass),
		[
			t(($) => $.note.text.cover.call[party(material)]),
			...answer(
				t(($) => $.note.text.cover.phone),
				phone
			)
		].join(' '),
		...answer(
			t(($) => $.note.text.cover.municipality),
			municipality
		),
		...municipalitySaid(material),
		...gpSaid(material)
	];
}

/** Conversation 1, and sending was refused: the municipality hears nothing. */
export function refused(material: Material): string[] {
	const { t } = material;
	return [
		t(($) => $.note.text.journal.notSent),
		...municipalitySaid(material),
		t(($) => $.note.text.journal.unheard),
		...(material.talk.sendGp ? [t(($) => $.note.text.sending.gpUnsent)] : gpSaid(material))
	];
}

/** Conversation 1 was put off or turned down: there is no note, but the offer was made. */
export function noNote(material: Material): string[] {
	const { talk, t, locale } = material;
	const key = talk.outcome === 'later' ? 'later' : 'no';
	const name = nameIn(locale, talk.callsIn ?? '');
	return [
		t(($) => $.note.text.journal[key], { who: who(material) }),
		...(talk.relapse ? [t(($) => $.note.text.status.relapse)] : []),
		...child(material),
		...ownAnswer(material),
		...(name && key === 'later'
			? [
					labelled(
						t(($) => $.note.text.status.callsIn),
						name
					)
				]
			: []),
		...contactLines(material)
	];
}

/** Conversations 2 and 3: a copy to the GP where the patient agreed. Nothing is said where nobody asked. */
export function gpLater(material: Material): string[] {
	return material.talk.sendGp === undefined ? [] : gpSaid(material);
}

function municipalitySaid(material: Material): string[] {
	const { talk, result, t } = material;
	const may = talk.sendMunicipality;
	if (may === undefined) return [t(($) => $.note.text.sending.unknown)];
	const said =
		party(material) === 'relative'
			? t(($) => $.note.text.sending[may ? 'clearYes' : 'clearNo'])
			: t(($) => $.note.text.sending[may ? 'yes' : 'no'], { who: whoSays(material) });
	return [[said, ...changed(material, result.answers.sendMunicipality, may)].join(' ')];
}

function gpSaid(material: Material): string[] {
	const { talk, result, t } = material;
	const may = talk.sendGp;
	const gp = result.answers.texts.gp;
	if (may === undefined) return [t(($) => $.note.text.sending.gpUnknown)];
	const said =
		party(material) === 'relative'
			? t(($) => $.note.text.sending[may ? 'clearGpYes' : 'clearGpNo'])
			: t(($) => $.note.text.sending[may ? 'gpYes' : 'gpNo'], { who: whoSays(material) });
	const parts = [
		said,
		...changed(material, result.answers.sendGp, may),
		...(may
			? answer(
					t(($) => $.note.text.cover.gp),
					gp
				)
			: [])
	];
	return [parts.join(' ')];
}

/** One parent's answer is never both parents'. */
function whoSays(material: Material): string {
	return party(material) === 'family' ? material.t(($) => $.note.text.sending.parent) : who(material);
}

/** Asked again orally, with another answer. */
function changed({ t }: Material, before: boolean | undefined, now: boolean): string[] {
	if (before === undefined || before === now) return [];
	return [t(($) => $.note.text.sending[before ? 'wasYes' : 'wasNo'])];
}

function answer(label: string, text: string | undefined): string[] {
	const said = inline(text ?? '');
	return said ? [ended(`${label}: ${quoted(said)}`)] : [];
}
