/**
 * After conversations 2 and 3 those who follow up get what concerns them and nothing else: a text for each unit, with
 * its own needs alone.
 */
import { isBlank, isOthers, type Need } from '$lib/core/talk/index.ts';
import { party, type Material } from './material.ts';
import { nameIn } from './names.ts';
import { needLines } from './needs.ts';
import { ended, inline, quoted } from './plain.ts';
import { child, language } from './status.ts';

/** `name`: as it was picked or typed; `called`: as it reads in the note. */
type Following = { readonly name: string; readonly called: string; readonly lines: readonly string[] };

export function following(material: Material): Following[] {
	const { talk, result, locale } = material;
	if (result.conversation === 1 || talk.outcome !== 'held') return [];
	const units = Map.groupBy(
		talk.needs.filter((need) => isOthers(need) && !isBlank(need)),
		nameOf
	);
	return [...units]
		.filter(([name]) => name !== '')
		.map(([name, needs]) => ({ name, called: nameIn(locale, name), lines: lines(material, needs) }));
}

function nameOf({ responsible }: Need): string {
	return responsible && 'name' in responsible ? inline(responsible.name) : '';
}

function lines(material: Material, needs: readonly Need[]): string[] {
	const { result, t } = material;
	const phone = inline(result.answers.texts.phone ?? '');
	return [
		t(($) => $.note.text.following.agreed, { number: result.conversation }),
		...needLines(material, needs),
		...child(material),
		...language(material),
		[
			t(($) => $.note.text.following.call[party(material)]),
			...(phone ? [ended(`${t(($) => $.note.text.cover.phone)}: ${quoted(phone)}`)] : [])
		].join(' ')
	];
}
