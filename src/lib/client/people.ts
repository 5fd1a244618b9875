/** Whose roads are on this phone, for what comes from outside and must be laid on one of them. */
import * as journeys from './journeys.ts';
import * as results from './results.ts';

/** Somebody here whom it may be for. `id` is missing for whoever has nothing here yet. */
export type Person = {
	readonly id?: string;
	readonly subject: journeys.Subject;
	readonly name?: string;
	/** Milliseconds. */
	readonly since?: number;
};

export const MYSELF: Person = { subject: 'own' };

export type Here = {
	/** Those under way, the own first; «me» also where there is only somebody else's. */
	readonly people: readonly Person[];
	/** Nothing was ever written here, which may be another place than the app's. */
	readonly empty: boolean;
};

export async function whoIsHere(): Promise<Here> {
	const [all, confirmed] = await Promise.all([journeys.list(), results.list()]);
	return { people: peopleOf(all, confirmed), empty: all.length === 0 };
}

function peopleOf(
	all: readonly journeys.Journey[],
	confirmed: readonly results.SavedResult[]
): readonly Person[] {
	const under = all.filter(({ id }) => !all.some(({ follows }) => follows === id));
	const people = under.map(({ id, subject, createdAt }): Person => {
		const name = confirmed.find((result) => result.journey === id && result.name)?.name;
		return { id, subject, since: createdAt, ...(name ? { name } : {}) };
	});
	const own = people.filter(({ subject }) => subject === 'own');
	return [...(own.length > 0 ? own : [MYSELF]), ...people.filter(({ subject }) => subject !== 'own')];
}

/** The journey of somebody who may have none yet; another tab may have begun one. Made when there is none. */
export async function journeyOf({ id, subject }: Person): Promise<string> {
	return id ?? (await journeys.current(subject)).id;
}
