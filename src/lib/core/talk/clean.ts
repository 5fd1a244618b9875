/** Every text of a talk as it may be kept: short enough, and without signs that hide or turn text. */
import {
	NEED_TEXT,
	type ContactGiven,
	type Need,
	type Referral,
	type Responsible,
	type Talk
} from './talk.ts';
import { lineText, linesText, NAME, NOTE_PART, PHONE } from './text.ts';

export function cleanTalk(talk: Talk): Talk {
	return {
		...talk,
		needs: talk.needs.map(cleanNeed),
		...(talk.contact && { contact: cleanContact(talk.contact) }),
		...(talk.callsIn !== undefined && { callsIn: lineText(talk.callsIn, NAME) }),
		note: {
			...talk.note,
			edited: Object.fromEntries(
				Object.entries(talk.note.edited).map(([part, text]) => [part, linesText(text, NOTE_PART)])
			)
		}
	};
}

function cleanNeed(need: Need): Need {
	return {
		...need,
		need: lineText(need.need, NEED_TEXT),
		action: lineText(need.action, NEED_TEXT),
		...(need.responsible && { responsible: cleanResponsible(need.responsible) }),
		referred: need.referred.map(cleanReferral)
	};
}

function cleanResponsible(responsible: Responsible): Responsible {
	if (responsible.kind === 'patient' || responsible.kind === 'outside') return responsible;
	const { phone } = responsible;
	return {
		...responsible,
		name: lineText(responsible.name, NAME),
		...(phone !== undefined && { phone: lineText(phone, PHONE) })
	};
}

function cleanReferral(referral: Referral): Referral {
	return 'typed' in referral ? { typed: lineText(referral.typed, NAME) } : referral;
}

function cleanContact({ name, phone, hours }: ContactGiven): ContactGiven {
	return {
		name: lineText(name, NAME),
		phone: lineText(phone, PHONE),
		...(hours !== undefined && { hours: lineText(hours, NAME) })
	};
}
