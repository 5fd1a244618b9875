/** Which needs there are, who does what by when, what the patient is referred to already, and whom they may ring. */
import { isBlank, isReferredOnly, type Need, type Referral } from '$lib/core/talk/index.ts';
import { party, who, type Material } from './material.ts';
import { nameIn } from './names.ts';
import { day, ended, inline, labelled, ownWords, quoted } from './plain.ts';
import { isPrivate, marked, topicQuoted } from './topics.ts';

/** `sent`: the municipality gets the note, so that it may be said that it follows up. */
export function needs(material: Material, sent: boolean): string[] {
	const { talk, t } = material;
	const known = talk.needs.filter((need) => !isBlank(need));
	const held = talk.outcome === 'held';
	return [
		...(held ? [] : [t(($) => $.note.text.needs.notMapped)]),
		...whoFollows(material, sent),
		...notHappened(material),
		...(held ? followUp(material) : []),
		...(held && known.length === 0 ? [t(($) => $.note.text.needs.nothing)] : []),
		...(!held && known.length > 0 ? [t(($) => $.note.text.needs.stillKnown)] : []),
		...needLines(material, known),
		...contactLines(material)
	];
}

export function needLines(material: Material, list: readonly Need[]): string[] {
	return list.map((need, i) => {
		const [title, ...rest] = needParts(material, need);
		return material.talk.note.length === 'short'
			? `${i + 1}. ${[title!, ...rest].map(ended).join(' ')}`
			: [`${i + 1}. ${title}`, ...rest.map((line) => `- ${line}`)].join('\n');
	});
}

function needParts(material: Material, need: Need): string[] {
	const { t } = material;
	const action = inline(need.action);
	const referred = need.referred.map((one) => referralName(material, one)).filter(Boolean);
	return [
		title(material, need),
		...(action
			? [
					labelled(
						t(($) => $.note.text.needs.action),
						action
					)
				]
			: []),
		...responsible(material, need),
		...(need.by
			? [
					labelled(
						t(($) => $.note.text.needs.by),
						day(need.by)
					)
				]
			: []),
		...(referred.length > 0
			? [
					labelled(
						t(($) => $.note.text.needs.referred),
						referred.join(', ')
					)
				]
			: [])
	];
}

function title(material: Material, need: Need): string {
	const { t } = material;
	const words = inline(need.need);
	const topic = need.topic === undefined ? undefined : topicQuoted(material, need.topic);
	if (!topic) return words || t(($) => $.note.text.needs.unnamed);
	if (!words) return topic;
	const about = `${t(($) => $.note.text.needs.about)} ${quotedOnly(material, need)}`;
	return isPrivate(material, need.topic!)
		? `${words} (${about}, ${t(($) => $.note.text.private)})`
		: `${words} (${about})`;
}

function quotedOnly(material: Material, { topic }: Need): string {
	const withMark = topicQuoted(material, topic!) ?? '';
	return withMark.slice(0, withMark.lastIndexOf('»') + 1);
}

function responsible(material: Material, need: Need): string[] {
	const { t } = material;
	const label = t(($) => $.note.text.needs.responsible);
	const one = need.responsible;
	if (!one)
		// What the patient is referred to already has someone who does it.
		return isReferredOnly(need)
			? []
			: [
					labelled(
						label,
						t(($) => $.note.text.needs.nobody)
					)
				];
	switch (one.kind) {
		case 'unit':
			return [labelled(label, named(material, one))];
		case 'clarify':
			return [
				labelled(
					t(($) => $.note.text.needs.clarify),
					named(material, one)
				)
			];
		case 'patient':
			return [
				labelled(
					label,
					t(($) => $.note.text.whoSelf[party(material)])
				)
			];
		case 'outside': {
			const office = t(($) => $.note.text.needs.outside[one.who]);
			const said = { agreed: 'agreed', 'patient-asks': 'asks' } as const;
			const key = one.agreed ? said[one.agreed] : 'notAgreed';
			return [`${labelled(label, office)} ${t(($) => $.note.text.needs[key], { who: who(material) })}`];
		}
	}
}

export function named(material: Material, { name, phone }: { name: string; phone?: string }): string {
	const number = inline(phone ?? '');
	const called = nameIn(material.locale, name);
	return number ? `${called}, ${material.t(($) => $.note.text.needs.phone)} ${number}` : called;
}

function referralName({ referral, t }: Material, one: Referral): string {
	if ('typed' in one) return inline(one.typed);
	return referral(one.listed) ?? t(($) => $.note.text.needs.unknownReferral);
}

/** Asked in every length but «ingen behov nå». */
function followUp({ result, pack, t }: Material): string[] {
	if (result.length === 'none') return [];
	const { answers, locale } = result;
	const choice = pack.questions.followUpChoices.find(({ id }) => id === answers.followUp)?.text[locale];
	const answer = choice ? quoted(choice) : t(($) => $.note.text.strains.notAnswered);
	return [t(($) => $.note.text.needs.followUp, { answer })];
}

/** What was agreed last time and did not happen, in the person's own words. */
function notHappened(material: Material): string[] {
	const { result, pack, t } = material;
	const text = result.answers.texts.notHappened;
	const question = pack.questions.notHappened?.[result.locale];
	if (!text || !question) return [];
	return [marked(ownWords(question, text), isPrivate(material, 'notHappened'), t)];
}

/** The hospital while the patient is there, the municipality after that. */
function whoFollows({ result, talk, t }: Material, sent: boolean): string[] {
	if (result.conversation !== 1 || !talk.patientIs) return [];
	const key = sent ? talk.patientIs : (`${talk.patientIs}Only` as const);
	return [t(($) => $.note.text.needs[key])];
}

export function contactLines(material: Material): string[] {
	const { talk, t } = material;
	const { contact, unheardBy } = talk;
	const date = unheardBy ? day(unheardBy) : undefined;
	const lines: string[] = [];
	if (contact && inline(contact.name + contact.phone)) {
		const hours = inline(contact.hours ?? '');
		const words = [named(material, contact), ...(hours ? [hours] : [])].join(', ');
		lines.push(
			labelled(
				t(($) => $.note.text.needs.contact),
				words
			)
		);
		if (date) lines.push(t(($) => $.note.text.needs.unheardRing, { who: who(material), date }));
	} else if (date) lines.push(t(($) => $.note.text.needs.unheard, { date }));
	return lines;
}
