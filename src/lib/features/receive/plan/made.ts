/**
 * What was agreed, for the patient: the needs of the conversation in plain words, deterministic, in the plan's own
 * language. Nothing of it is judged or added to.
 */
import { isDate } from '$lib/core/date.ts';
import { isPhone, tidyPhone } from '$lib/core/invitation/invitation.ts';
import type { Locale } from '$lib/core/locale.ts';
import { asksChildAlone } from '$lib/core/pathway/steps.ts';
import { LONG, planText, SHORT, type Agreement, type Plan } from '$lib/core/plan/index.ts';
import { isPrivate, nextConversation, nextWindow, statedNeeds } from '$lib/core/talk/index.ts';
import type { Need, Referral, Responsible, Talk } from '$lib/core/talk/index.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import type { Open } from '../collect.ts';
import { listedTopic } from '../listed-topic.ts';
import { resultsOf } from '../note/status.ts';
import { hashOf } from '../stage.ts';

export type PlanSource = Pick<Open, 'result' | 'pack' | 'resource' | 'earlier' | 'origin'> & {
	readonly talk: Talk;
	/** In the plan's language, whatever the interface's. */
	readonly t: I18n['t'];
	/** The name of what somebody is referred to, by its id in the deployer's list. */
	readonly referral: (id: string) => string | undefined;
	/** What was written over, by `<need>/<field>`. */
	readonly edited: Edited;
};

export type Field = 'about' | 'what' | 'who';
export type Edited = Readonly<Record<string, string>>;
export type Stamp = Pick<Plan, 'id' | 'madeAt'>;

/** Somebody with a number no phone can ring: the plan does not have it. `private`: of a need kept from relatives. */
type Unringable = { readonly who: string; readonly private: boolean };
export type Made = {
	readonly plan: Plan;
	readonly unreadable: readonly Unringable[];
	/** Something agreed is about what a child keeps from its parents, and stays at the desk. */
	readonly kept: boolean;
};

export function madePlan(source: PlanSource, stamp: Stamp): Made {
	const { result, talk, origin } = source;
	const written = statedNeeds(talk).filter((need) => goesHome(source, need));
	const unreadable = [
		...written.flatMap((need) => unreadableOf(need.responsible, isPrivate(result, need))),
		...unreadableOf(talk.contact, false)
	];
	const plan: Plan = {
		...stamp,
		locale: talk.locale,
		conversation: result.conversation,
		result: hashOf(source),
		agreements: written.map((need) => agreement(source, need)),
		...contactOf(talk),
		...nextOf(source),
		...(origin === 'practice' && { practice: true as const })
	};
	return { plan, unreadable, kept: written.length < statedNeeds(talk).length };
}

/** The phone may be a parent's: what is about something a child keeps from them stays at the desk. */
function goesHome({ pack, result }: PlanSource, need: Need): boolean {
	return !(asksChildAlone(pack, result.answerer) && isPrivate(result, need));
}

function unreadableOf(one: Responsible | Talk['contact'], secret: boolean): Unringable[] {
	return namedBy(one)
		.filter(({ phone }) => phone?.trim() && !numberOf(phone))
		.map(({ name, phone }) => ({ who: `${name.trim()}: ${phone!.trim()}`, private: secret }));
}

/** Whom the plan has no number for, each said once; while others see the screen, none of a private need. */
export function unringable({ unreadable }: Made, shared: boolean): readonly string[] {
	return [...new Set(unreadable.filter((one) => !(shared && one.private)).map(({ who }) => who))];
}

function agreement(source: PlanSource, need: Need): Agreement {
	const { result, edited } = source;
	const own = (field: Field, max: number) => planText(edited[`${need.id}/${field}`] ?? '', max);
	const phone = numberOf(namedBy(need.responsible)[0]?.phone);
	return {
		id: need.id,
		about: own('about', LONG) || aboutOf(source, need),
		what: own('what', LONG) || whatOf(source, need),
		who: own('who', SHORT) || whoOf(source, need),
		...(phone && { phone }),
		...(isDate(need.by) && { by: need.by }),
		...(isPrivate(result, need) && { private: true as const })
	};
}

function aboutOf({ pack, t, talk }: PlanSource, { need, topic }: Need): string {
	return planText(need, LONG) || topicText(pack, topic, talk.locale) || t(($) => $.plan.said.something);
}

/** Of own words the question is said, never the words: they are the patient's. */
function topicText(pack: Open['pack'], topic: string | undefined, locale: Locale): string {
	return planText(listedTopic(pack, topic)?.[locale] ?? '', LONG);
}

function whatOf(source: PlanSource, { action, referred }: Need): string {
	const { t } = source;
	const names = referred.map((one) => referralName(source, one)).filter(Boolean);
	const done = planText(action, LONG);
	const list = names.length > 0 ? t(($) => $.plan.said.referred, { list: names.join(', ') }) : '';
	const sentence = done && list && !/[.?]$/.test(done) ? `${done}.` : done;
	return planText([sentence, list].filter(Boolean).join(' '), LONG) || t(($) => $.plan.said.nothingYet);
}

function referralName({ referral }: PlanSource, one: Referral): string {
	return planText('typed' in one ? one.typed : (referral(one.listed) ?? ''), SHORT);
}

function whoOf({ t, result }: PlanSource, { responsible, action, referred }: Need): string {
	if (!responsible) {
		// Whoever somebody is referred to already is the one who does it.
		const only = referred.length > 0 && planText(action, LONG) === '';
		return only ? t(($) => $.plan.said.referredTo) : t(($) => $.plan.said.nobody);
	}
	switch (responsible.kind) {
		case 'unit':
			return planText(responsible.name, SHORT) || t(($) => $.plan.said.nobody);
		case 'clarify':
			return clarified(responsible.name, t);
		case 'patient':
			return t((words) => words.plan.said.self[result.answerer.role === 'parent' ? 'family' : 'patient']);
		case 'outside': {
			const { who, agreed } = responsible;
			// Nothing goes there unless the patient has said so.
			if (!agreed) return t(($) => $.plan.said.nobody);
			return t((words) => words.plan.said[agreed === 'agreed' ? 'weAsk' : 'youAsk'][who]);
		}
	}
}

function clarified(written: string, t: I18n['t']): string {
	const name = planText(written, SHORT);
	const whole = t(($) => $.plan.said.clarify, { name });
	if (!name) return t(($) => $.plan.said.nobody);
	return whole.length > SHORT ? name : whole;
}

type Named = { readonly name: string; readonly phone?: string };

function namedBy(one: Responsible | Talk['contact']): readonly Named[] {
	return one && 'name' in one ? [one] : [];
}

/** A number a phone can ring; undefined for anything else. */
function numberOf(written: string | undefined): string | undefined {
	const phone = tidyPhone(written ?? '');
	return isPhone(phone) ? phone : undefined;
}

function contactOf({ contact, unheardBy }: Talk): Pick<Plan, 'contact' | 'unheard'> {
	const name = planText(contact?.name ?? '', SHORT);
	const phone = numberOf(contact?.phone);
	if (!name || !phone) return {};
	const hours = planText(contact?.hours ?? '', SHORT);
	return {
		contact: { name, phone, ...(hours && { hours }) },
		...(isDate(unheardBy) && { unheard: { by: unheardBy, name, phone } })
	};
}

function nextOf({ result, earlier, talk }: PlanSource): Pick<Plan, 'next'> {
	const conversation = nextConversation(result.conversation, talk);
	if (conversation === undefined) return {};
	const window = nextWindow(conversation, resultsOf({ result, earlier }));
	const who = planText(talk.callsIn ?? '', SHORT);
	// The same one again is when the patient is ready for it, not in its window.
	const again = conversation === result.conversation;
	return { next: { conversation, ...(!again && window), ...(who && { who }) } };
}
