/** A journey is one person's own record on this device, with its own signing key. */
import type { Answerer } from '$lib/core/result/result.ts';
import { announce, read, type Journey, type Subject } from './db/index.ts';
import { saveWithKey } from './vault.ts';

export function subjectOf(answerer: Answerer): Subject {
	if (answerer.role === 'proxy') return 'adult';
	return answerer.role === 'parent' ? 'child' : 'own';
}

/** Newest first. */
export async function list(): Promise<Journey[]> {
	const rows = await read(['journeys'], (work) => work.all('journeys'));
	return rows.sort((a, b) => b.createdAt - a.createdAt);
}

export async function create(subject: Subject): Promise<Journey> {
	const journey = await saveWithKey({ id: crypto.randomUUID(), subject, createdAt: Date.now() });
	announce({ store: 'journeys', id: journey.id });
	return journey;
}

/** The newest journey of its kind; made when there is none. */
export async function current(subject: Subject): Promise<Journey> {
	return (await list()).find((journey) => journey.subject === subject) ?? (await create(subject));
}
