/** An invitation in the words of letter, message and screen. */
import { invitationLink, type Invitation } from '$lib/core/invitation/index.ts';
import { dayAndTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
import { NAME, TEXT, VIDEO } from '$lib/core/invitation/index.ts';
import type { Trouble, TypedField } from './check.ts';
import { segments } from './sms.ts';

/** What one SMS pair holds; more is asked of nobody's patience. */
const FEW = 2;

export function whenWords(i18n: I18n, { appointment }: Invitation): string | undefined {
	return appointment && dayAndTime(appointment.date, appointment.time, i18n.locale);
}

export function conversationWords(i18n: I18n, { conversation }: Invitation): string {
	return i18n.t((words) => words.invite.conversation[`c${conversation}`]);
}

/** The link stands last, where no word can stick to it. The number is left out where it would cost a message. */
export function smsText(i18n: I18n, invitation: Invitation, origin: string, digits: string): string {
	const from = invitation.from.name;
	const when = whenWords(i18n, invitation);
	const hello = when
		? i18n.t(($) => $.invite.sms.dated, { from, when })
		: i18n.t(($) => $.invite.sms.undated, { from });
	const more = i18n.t(($) => $.invite.sms.more, { link: invitationLink(origin, digits) });
	const short = `${hello} ${more}`;
	if (!invitation.contact) return short;
	const ring = i18n.t(($) => $.invite.sms.ring, { phone: invitation.contact.phone });
	const long = `${hello} ${ring} ${more}`;
	return segments(long) <= Math.max(FEW, segments(short)) ? long : short;
}

export function troubleWords(i18n: I18n, field: TypedField, trouble: Trouble): string {
	switch (trouble.kind) {
		case 'missing':
			return missingWords(i18n, field);
		case 'long':
			return i18n.t(($) => $.invite.wrong.long, {
				max: field === 'place' || field === 'with' ? TEXT : NAME
			});
		case 'videoLong':
			return i18n.t(($) => $.invite.wrong.videoLong, { max: VIDEO });
		case 'tells':
			return i18n.t(($) => $.invite.wrong.tells, { word: trouble.word });
		default: {
			const { kind } = trouble;
			return i18n.t((words) => words.invite.wrong[kind]);
		}
	}
}

function missingWords(i18n: I18n, field: TypedField): string {
	if (field === 'conversation') return i18n.t(($) => $.invite.conversation.missing);
	return field === 'kind' ? i18n.t(($) => $.invite.sender.kindMissing) : i18n.t(($) => $.invite.wrong.name);
}
