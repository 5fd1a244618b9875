import type { Role } from '$lib/core/room/index.ts';

/** What may be given to somebody else. */
export type Given = Exclude<Role, 'owner'>;

/** Which room, and which part of the page: behind `#`, where it stays on the phone. */
export type Place = { readonly room?: string; readonly what?: What; readonly id?: string };
export type What = (typeof parts)[number];
/** In the address: to invite, to answer who asks, one who is along, to move to a new phone, to end. */
export const parts = ['inviter', 'slipp-inn', 'person', 'flytt', 'avslutt'] as const;
/** In the place of a room: one that is not made yet. */
export const NEW = 'ny';

/** `hash`: with its `#`, from an address that anybody may have written. */
export function placeOf(hash: string): Place {
	const [room, part, id] = hash.slice(1).split('/');
	const what = parts.find((known) => known === part);
	return { ...(room ? { room } : {}), ...(what ? { what } : {}), ...(what && id ? { id } : {}) };
}
