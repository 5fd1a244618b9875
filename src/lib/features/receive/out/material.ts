/** What a conversation leaves behind, as it stands now: the note, and the plan that goes home, both in the note's language. */
import { parsePlan, type Plan } from '$lib/core/plan/index.ts';
import { I18n, loadWords } from '$lib/i18n/index.svelte.ts';
import type { Locale } from '$lib/core/locale.ts';
import type { Talk } from '$lib/core/talk/index.ts';
import type { Open } from '../collect.ts';
import { isToUnit, makeNote, standing } from '../note/index.ts';
import { madePlan } from '../plan/made.ts';
import type { PlanWork } from '../plan/sent.ts';
import { referralText } from '../referral.ts';
import type { SentPlan } from '../stage.ts';

export type Leaving = {
	readonly open: Open;
	readonly absent: boolean;
	readonly talk: Talk;
	readonly sent: SentPlan | undefined;
};

export type Left = {
	/** Empty while nobody has said how it went. */
	readonly note: readonly { readonly title: string; readonly text: string }[];
	/** As it was sent, or else as it would be. Missing where there is nothing to take home. */
	readonly plan?: Plan;
	readonly sent: boolean;
};

/** What the words of a note and a plan are in. */
export async function wordsIn(locale: Locale): Promise<I18n['t']> {
	await loadWords(locale, 'clinician', 'note', 'plan', 'document');
	return new I18n(() => locale).t;
}

/** `t`: of `wordsIn` the talk's locale. `at`: an instant in UTC with whole seconds, `id` a UUID, for a plan that was never sent. */
export function leftBy(
	{ open, absent, talk, sent }: Leaving,
	t: I18n['t'],
	stamp: { at: string; id: string }
): Left {
	const referral = (id: string) => referralText(id, talk.locale);
	const { parts } = makeNote({ ...open, absent, talk, t, locale: talk.locale, referral });
	const work = sent as PlanWork | undefined;
	const read = work?.text === undefined ? undefined : parsePlan(work.text);
	const gone = read?.status === 'read' ? read.plan : undefined;
	const { plan } = madePlan(
		{ ...open, talk, t, referral, edited: work?.edited ?? {} },
		{ id: work?.id ?? stamp.id, madeAt: stamp.at }
	);
	const something = plan.agreements.length > 0 || plan.contact !== undefined || plan.next !== undefined;
	const kept = gone ?? (something ? plan : undefined);
	return {
		// What goes to a single unit says over again what stands in the note.
		note: parts
			.filter((part) => !isToUnit(part))
			.map((part) => ({ title: part.title, text: standing(part, talk.note.edited) }))
			.filter(({ text }) => text !== ''),
		...(kept && { plan: kept }),
		sent: gone !== undefined
	};
}
