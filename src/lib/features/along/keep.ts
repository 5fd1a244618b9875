/**
 * Keeps what the patient shows each of those who are along as it now is: a changed appointment, a plan without what was
 * since made private, and the answers both have said yes to. Nothing new is shown here that nobody chose.
 */
import * as conversations from '$lib/client/conversations.ts';
import { onChange as onAnyChange } from '$lib/client/db/index.ts';
import * as outbox from '$lib/client/outbox.ts';
import * as plans from '$lib/client/plans.ts';
import * as results from '$lib/client/results.ts';
import type { Letters, Live } from '$lib/client/room/index.ts';
import { canonical } from '$lib/core/bytes.ts';
import type { Answers } from '$lib/core/instrument/sheet.ts';
import type { Letter, MemberId, View } from '$lib/core/room/index.ts';
import { packOf } from './sign-view.ts';
import { aboutNow, hasOwnView, type About } from './about.ts';
import { shownAfter, type Shown } from './showing.ts';
import { comparedAnswers, isSameForm, viewLetter, type Said } from './two-views.ts';

export type Pair = Letters[MemberId];
export const NO_LETTERS: Pair = { in: {}, out: {}, unsent: [] };

/** Everything on the phone that a letter to one who is along is made of. */
export type Material = {
	readonly about: About;
	readonly rows: readonly conversations.ConversationRow[];
	readonly plans: readonly plans.PlanRow[];
	/** Whose words went along in the last handover of this conversation. */
	readonly given: readonly MemberId[];
};

export async function materialOf(journey: string): Promise<Material> {
	const [about, rows, agreed] = await Promise.all([
		aboutNow(journey),
		conversations.list(journey),
		plans.list(journey)
	]);
	return { about, rows, plans: agreed, given: await givenIn(journey, about) };
}

async function givenIn(journey: string, { form }: About): Promise<MemberId[]> {
	const [all, handovers] = await Promise.all([results.list(), outbox.list()]);
	const here = all.filter((one) => one.journey === journey && one.conversation === form.conversation);
	return handovers
		.filter(({ result, sent }) => sent && here.some(({ id }) => id === result))
		.flatMap(({ views = [] }) => views);
}

/** What is shown, as it now is. */
export function shownNow(pair: Pair, material: Material, member: MemberId, chosen = {}): Shown {
	const { questionsSent: _before, ...shown } = shownAfter(
		pair.out.shown,
		material.rows,
		material.plans,
		chosen
	);
	return { ...shown, ...(material.given.includes(member) ? { questionsSent: true } : {}) };
}

/** What the patient has said of seeing it side by side; another conversation begins anew. */
export function ownView(
	{ in: { view: theirs }, out: { view: before } }: Pair,
	{ about }: Material,
	said: Said = {}
): View {
	const mine = isSameForm(before?.form, about.form) ? before : undefined;
	// Said once more, it is the answers as they are now.
	const answers = (said.ready ? undefined : mine?.answers) ?? answersNow(about);
	const other = isSameForm(theirs?.form, about.form) || !theirs?.form ? theirs : undefined;
	return viewLetter(mine, other, said, { form: mine?.form ?? about.form, answers });
}

export function answersNow({ form, sheet, answerer }: About): Answers | undefined {
	const pack = packOf(form);
	return pack && hasOwnView(answerer) ? comparedAnswers(pack, form, sheet) : undefined;
}

/** Sends what differs from what was sent last. */
export async function sendNew(live: Live, to: MemberId, pair: Pair, letter: Letter): Promise<void> {
	const before = pair.out[letter.kind];
	if (before === undefined ? saysNothing(letter) : canonical(before) === canonical(letter)) return;
	const { status } = await live.send(to, letter);
	if (status !== 'decided') throw new Error(`the letter is not sent: ${status}`);
}

function saysNothing(letter: Letter): boolean {
	return canonical(letter) === canonical({ kind: 'shown' });
}

/** For the owner's phone, wherever the room is live. @returns what stops it. */
export function keepUpToDate(live: Live, journey: string): () => void {
	return inRounds(live, async (stopped) => {
		if (live.state.role !== 'owner') return;
		const material = await materialOf(journey);
		const letters = await live.letters();
		for (const { id, role, intent } of live.state.people) {
			if (stopped() || role === 'owner' || intent?.do === 'remove') continue;
			const pair = letters[id] ?? NO_LETTERS;
			await sendNew(live, id, pair, shownNow(pair, material, id));
			await sendNew(live, id, pair, ownView(pair, material));
		}
	});
}

const turns = new WeakMap<Live, Promise<unknown>>();

/** One at a time for each room: a letter is made of those before it. */
export function inTurn<T>(live: Live, job: () => Promise<T>): Promise<T> {
	const mine = (turns.get(live) ?? Promise.resolve()).then(job);
	turns.set(
		live,
		mine.catch(() => undefined)
	);
	return mine;
}

/** A little after what may have changed it: somebody may be typing. */
const PAUSE_MS = 300;
const WATCHED = new Set([
	...['conversations', 'plans', 'results', 'drafts', 'answers', 'handovers', 'roomLetters', 'views']
]);

/** One round at a time, now and after every change. Each is quiet about what it cannot do: the next makes it good. */
export function inRounds(live: Live, round: (stopped: () => boolean) => Promise<void>): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let over = false;
	const run = () => {
		timer = undefined;
		void inTurn(live, async () => {
			if (!over && live.state.link !== 'over') await round(() => over);
		}).catch(() => undefined);
	};
	const soon = () => {
		if (!over) timer ??= setTimeout(run, PAUSE_MS);
	};
	const stops = [
		live.onChange(soon),
		onAnyChange((change) => {
			if (change.store !== 'wiped' && WATCHED.has(change.store)) soon();
		})
	];
	run();
	return () => {
		over = true;
		clearTimeout(timer);
		for (const stop of stops) stop();
	};
}
