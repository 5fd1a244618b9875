/** An invitation in the words of letter, message and screen. */
import { invitationLink, NAME, TEXT, VIDEO, type Invitation } from '$lib/core/invitation/index.ts';
import { dayAndTime } from '$lib/i18n/dates.ts';
import type { I18n } from '$lib/i18n/index.svelte.ts';
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

/**
 * The fullest of three that is not too many messages. The link stands last, where no word can stick to it. Spaces that
 * do not break, which some browsers put into dates, would make every message half as long.
 */
export function smsText(i18n: I18n, invitation: Invitation, origin: string, digits: string): string {
	const { from, appointment, contact } = invitation;
	const link = invitationLink(origin, digits);
	const when = whenWords(i18n, invitation);
	const hello = when
		? i18n.t(($) => $.invite.sms.dated, { from: from.name, when })
		: i18n.t(($) => $.invite.sms.undated, { from: from.name });
	const ring = contact ? [i18n.t(($) => $.invite.sms.ring, { phone: contact.phone })] : [];
	const more = i18n.t(($) => $.invite.sms.more, { link });
	const brief = appointment
		? i18n.t(($) => $.invite.sms.brief, { from: from.name, when: briefly(appointment), link })
		: `${hello} ${more}`;
	const texts = [[hello, ...ring, more].join(' '), `${hello} ${more}`, brief].map((text) =>
		text.replace(/\p{Zs}/gu, ' ')
	);
	return texts.find((text) => segments(text) <= FEW) ?? texts[1]!;
}

/** «2.12. kl. 10.30». */
function briefly({ date, time }: NonNullable<Invitation['appointment']>): string {
	const [, month, day] = date.split('-').map(Number);
	return `${day}.${month}.${time ? ` kl. ${time.replace(':', '.')}` : ''}`;
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
