/** What an invitation would change in what the person has already. Pure. */
import type { Appointment } from '$lib/client/conversations.ts';
import type { Contact } from '$lib/client/contacts.ts';
import type { Invitation, InvitedContact } from '$lib/core/invitation/index.ts';

export type Part = 'appointment' | 'contact';

/** `none`: nothing is offered. `same`: it stands there already. `clash`: something else does. */
type Change<T> =
	| { readonly kind: 'none' | 'add' }
	| { readonly kind: 'same' }
	| { readonly kind: 'clash'; readonly before: T };

export type Plan = { readonly appointment: Change<Appointment>; readonly contact: Change<Contact> };

/** `contacts`: those of the journey. */
export function planOf(
	{ appointment, contact }: Invitation,
	before: Appointment | undefined,
	contacts: readonly Contact[]
): Plan {
	return {
		appointment: appointment ? appointmentChange(appointment, before) : { kind: 'none' },
		contact: contact ? contactChange(contact, contacts) : { kind: 'none' }
	};
}

/** Who comes along is the person's own, and no invitation speaks of it. */
function appointmentChange(
	offered: NonNullable<Invitation['appointment']>,
	before: Appointment | undefined
): Change<Appointment> {
	if (!before) return { kind: 'add' };
	const same = (['date', 'time', 'place', 'video', 'with'] as const).every(
		(key) => before[key] === offered[key]
	);
	return same ? { kind: 'same' } : { kind: 'clash', before };
}

function contactChange(offered: InvitedContact, contacts: readonly Contact[]): Change<Contact> {
	if (contacts.some(({ phone }) => digitsOf(phone) === digitsOf(offered.phone))) return { kind: 'same' };
	const before = contacts.find(({ name }) => name.toLowerCase() === offered.name.toLowerCase());
	return before ? { kind: 'clash', before } : { kind: 'add' };
}

/** The contact as it is kept. `unit`: where it belongs, unless its name says so. */
export function contactOf(
	{ from, contact }: Invitation & { readonly contact: InvitedContact },
	place: Pick<Contact, 'id' | 'journey' | 'role'> & Partial<Contact>
): Contact {
	const { unit: _, hours: __, ...kept } = place;
	const unit = [from.unit, from.name].find((name) => name !== undefined && name !== contact.name);
	const { name, phone, hours } = contact;
	return { ...kept, name, phone, ...(unit ? { unit } : {}), ...(hours ? { hours } : {}) };
}

/** Norwegian numbers with and without their country code are the same. */
function digitsOf(phone: string): string {
	return phone.replace(/\D/g, '').replace(/^(00)?47(?=\d{8}$)/, '');
}
