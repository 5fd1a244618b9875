/** What an invitation's bits are, part by part (docs/formats.md, «Invitation»). */
import { addDays } from '../date.ts';
import { map, oneOf, optional, record, uint, type Codec } from '../qr/codec.ts';
import { text } from '../qr/text.ts';
import {
	FIRST_DAY,
	senders,
	type Invitation,
	type InvitedAppointment,
	type InvitedContact
} from './invitation.ts';

const DAY = 86_400_000;

const date = map(
	uint(16),
	(iso: string) => (Date.parse(iso) - Date.parse(FIRST_DAY)) / DAY,
	(days) => addDays(FIRST_DAY, days)!
);

/** Minutes of the day. What is past midnight becomes no time, which the reader refuses. */
const time = map(
	uint(11),
	(clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)),
	(minutes) =>
		[Math.floor(minutes / 60), minutes % 60].map((number) => String(number).padStart(2, '0')).join(':')
);

/** Four bits a sign: a letter cannot even be written. */
const phone = signs(4, '0123456789+ ');
/** Seven bits a sign, without the `https://` all of them have. */
const address = map(
	signs(7, String.fromCodePoint(...Array.from({ length: 94 }, (_, place) => place + 0x21))),
	(video: string) => video.slice('https://'.length),
	(rest) => `https://${rest}`
);

const appointment = record<InvitedAppointment>({
	date,
	time: optional(time),
	place: optional(text),
	video: optional(address),
	with: optional(text)
});

/** A contact named as the unit, or as the sender where there is none, is not named twice. */
type Written = Omit<InvitedContact, 'name'> & { readonly name?: string };

type Spared = Omit<Invitation, 'contact'> & { readonly contact?: Written };

const written = record<Spared>({
	conversation: oneOf([1, 2, 3]),
	from: record<Invitation['from']>({ kind: oneOf(senders), name: text, unit: optional(text) }),
	appointment: optional(appointment),
	contact: optional(record<Written>({ name: optional(text), phone, hours: optional(text) }))
});

export const layout: Codec<Invitation> = map(
	written,
	({ contact, ...rest }): Spared => {
		if (!contact) return rest;
		const { name, ...more } = contact;
		return { ...rest, contact: name === usualName(rest) ? more : contact };
	},
	({ contact, ...rest }) =>
		contact ? { ...rest, contact: { ...contact, name: contact.name ?? usualName(rest) } } : rest
);

function usualName({ from }: Pick<Invitation, 'from'>): string {
	return from.unit ?? from.name;
}

/** Signs of an alphabet, `width` bits each; the number after the last of them ends the text. */
function signs(width: number, alphabet: string): Codec<string> {
	const sign = oneOf([...alphabet, '']);
	if (2 ** width < alphabet.length + 1) throw new RangeError('alphabet');
	return {
		write(out, value) {
			for (const one of value) sign.write(out, one);
			sign.write(out, '');
		},
		read(from) {
			let value = '';
			for (let one = sign.read(from); one !== ''; one = sign.read(from)) value += one;
			return value;
		}
	};
}
