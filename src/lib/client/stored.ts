/** What lies on this phone: how much, for whoever wants to know before deleting, and all of it, to keep. */
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import type { Role } from '$lib/core/room/types.ts';
import { hasAnything } from './conversations.ts';
import {
	read,
	wipe,
	storeNames,
	type Contact,
	type ConversationRow,
	type Draft,
	type Handover,
	type Journey,
	type PlanRow,
	type RoomLetter,
	type RoomRow,
	type SavedResult,
	type ViewRow,
	type Work
} from './db/index.ts';
import { plain } from './plain.ts';

export type Counts = {
	readonly drafts: number;
	readonly results: number;
	/** Those with a choice, an appointment or a note. */
	readonly conversations: number;
	readonly contacts: number;
	readonly plans: number;
	/** Codes of plans not fetched yet. They belong to no journey until then. */
	readonly planCodes: number;
	readonly handovers: number;
	/** Of the handovers: those that can still be fetched. */
	readonly waiting: number;
	/** With others, and not over. */
	readonly rooms: number;
};

/** Everything as plain data: no keys, and nothing that opens a handover or fetches a plan. */
export type Stored = {
	/** Oldest first, as all of these. */
	readonly journeys: readonly Omit<Journey, 'key' | 'jwk'>[];
	/** `sheet`: what was answered there. The choice stands with the conversation. */
	readonly drafts: readonly (Draft & { readonly sheet: Sheet })[];
	readonly results: readonly SavedResult[];
	readonly handovers: readonly Omit<Handover, 'secrets' | 'meeting'>[];
	readonly conversations: readonly ConversationRow[];
	readonly contacts: readonly Contact[];
	readonly plans: readonly PlanRow[];
	readonly rooms: readonly StoredRoom[];
};

/** Who one is together with, what was written between two, and one's own view: nothing that opens anything. */
export type StoredRoom = Pick<RoomRow, 'role' | 'journey' | 'name' | 'patient' | 'phase' | 'createdAt'> & {
	readonly members: readonly { readonly name: string; readonly role: Role }[];
	/** `name`: of the other of the two, while they are along. */
	readonly letters: readonly (Pick<RoomLetter, 'way' | 'at' | 'letter'> & { readonly name?: string })[];
	readonly view?: Pick<ViewRow, 'form' | 'sheet'>;
};

/** Reads everything in one transaction, so that it belongs together. Throws StorageError. */
export async function exportAll(): Promise<Stored> {
	return read(storeNames, async (work) => {
		const journeys = await work.all('journeys');
		const drafts = await work.all('drafts');
		const answers = await work.all('answers');
		const sheetOf = (draft: string) =>
			Object.fromEntries(answers.filter((row) => row.draft === draft).map(({ key, value }) => [key, value]));
		return {
			journeys: oldestFirst(journeys).map(({ key: _key, jwk: _jwk, ...journey }) => journey),
			drafts: oldestFirst(drafts).map((draft) => ({ ...draft, sheet: sheetOf(draft.id) })),
			results: (await work.all('results')).sort((a, b) => (a.confirmedAt < b.confirmedAt ? -1 : 1)),
			handovers: oldestFirst(await work.all('handovers')).map(
				({ secrets: _secrets, meeting: _meeting, ...handover }) => handover
			),
			conversations: (await work.all('conversations')).sort((a, b) => a.conversation - b.conversation),
			contacts: await work.all('contacts'),
			plans: (await work.all('plans')).sort((a, b) => a.receivedAt - b.receivedAt),
			rooms: await roomsIn(work)
		};
	});
}

async function roomsIn(work: Work): Promise<StoredRoom[]> {
	const [rows, letters, views] = [
		await work.all('rooms'),
		await work.all('roomLetters'),
		await work.all('views')
	];
	return oldestFirst(rows).map(({ id, role, journey, name, patient, phase, createdAt, roster }) => {
		const members = roster?.members ?? [];
		const view = views.find(({ room }) => room === id);
		return plain({
			...{ role, journey, name, patient, phase, createdAt },
			members: members.map(({ name, role }) => ({ name, role })),
			letters: letters
				.filter(({ room }) => room === id)
				.map(({ way, at, letter, member }) => {
					return { way, at, letter, name: members.find((one) => one.id === member)?.name };
				}),
			view: view && { form: view.form, sheet: view.sheet }
		});
	}) as StoredRoom[];
}

/** Of one journey, or of the whole phone. Throws StorageError. */
export async function whatIsStored(journey?: string): Promise<Counts> {
	const all = await exportAll();
	const { drafts, results, handovers, conversations, contacts, plans } = all;
	const codes = journey === undefined ? await read(['planCodes'], (work) => work.all('planCodes')) : [];
	const mine = (row: { readonly journey: string }) => journey === undefined || row.journey === journey;
	const here = results.filter(mine);
	const sent = handovers.filter(
		({ result }) => journey === undefined || here.some(({ id }) => id === result)
	);
	return {
		drafts: drafts.filter(mine).length,
		results: here.length,
		conversations: conversations.filter((row) => mine(row) && hasAnything(row)).length,
		contacts: contacts.filter(mine).length,
		plans: plans.filter(mine).length,
		planCodes: codes.length,
		handovers: sent.length,
		waiting: sent.filter(({ state }) => ['queued', 'waiting', 'leased'].includes(state)).length,
		rooms: all.rooms.filter(
			(row) => row.phase !== 'over' && (journey === undefined || row.journey === journey)
		).length
	};
}

function oldestFirst<T extends { readonly createdAt: number }>(rows: T[]): T[] {
	return rows.sort((a, b) => a.createdAt - b.createdAt);
}

/** Removes everything from this device, what is typed and not saved too. Throws StorageError. */
export async function forgetAll(): Promise<void> {
	await wipe();
	for (const storage of [() => localStorage, () => sessionStorage]) {
		try {
			storage().clear();
		} catch {
			// Storage is turned off, so nothing lies there.
		}
	}
}
