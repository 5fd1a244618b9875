/** From a made-up patient to what the desk opens: unsigned results that say what they are. */
import type { PracticePatient, Round } from '$lib/content/practice.ts';
import { packFor } from '$lib/content/packs/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Locale } from '$lib/core/locale.ts';
import { bundleResults, packHash, stated, unsignedFhir } from '$lib/core/result/index.ts';
import type { Result } from '$lib/core/result/result.ts';

const DAY = 86_400_000;

/** `name`: as it is shown everywhere, which says that the person is made up. `now`: milliseconds. */
type At = { readonly locale: Locale; readonly name: string; readonly now: number };

/** The newest result alone, or a bundle with the earlier ones. */
export function practiceJson(patient: PracticePatient, at: At): string {
	const [current, ...earlier] = patient.rounds.map((round) => json(patient, round, at));
	return bundleResults(current!, earlier).json;
}

/** What was ticked and written in one round, in one language. */
export function sheetOf({ sheet, texts }: Round, locale: Locale): Sheet {
	const written = Object.entries(texts).map(([key, text]) => [key, text[locale]]);
	return { ...sheet, ...Object.fromEntries(written) };
}

function json(patient: PracticePatient, round: Round, { locale, name, now }: At): string {
	const { answerer, birthDate, relative } = patient;
	const { id, conversation, length } = round;
	const pack = packFor(answerer);
	const setting = { conversation, answerer, length };
	const result: Result = {
		id,
		pack: { id: pack.id, version: pack.version, hash: packHash(pack) },
		locale,
		...setting,
		answers: stated(pack, sheetOf(round, locale), setting),
		person: { name, birthDate },
		...(relative && { relative }),
		confirmedAt: new Date(now - round.daysAgo * DAY).toISOString().replace(/\.\d+Z$/, 'Z')
	};
	return JSON.stringify(unsignedFhir(result, pack, { origin: 'practice' }));
}
