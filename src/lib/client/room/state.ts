/** What a screen sees of a room, from what is kept and what was heard. */
import type { Context } from './context.ts';
import type { Asking, Link, LiveState, Person, Problem } from './face.ts';
import { rosterOf } from './roster.ts';

/** The one that needs an action first. */
const PROBLEMS: readonly Problem[] = ['storage', 'full', 'stuck', 'flood', 'bad-member'];

export function stateOf(context: Context, link: Link): LiveState {
	const { kept, document, broken, problems } = context;
	const { row, letters } = kept;
	const why = broken ?? row.why;
	const problem = PROBLEMS.find((one) => isOne(one) || (one === 'storage' && document.failed));
	const { form } = context;
	// Without contact that is said already.
	function isOne(one: Problem): boolean {
		return problems.has(one) && (one !== 'stuck' || link === 'live');
	}
	return {
		link,
		...(link === 'over' && { why: why ?? 'unknown' }),
		unsent:
			(document.unsent && (context.writes || !row.roster)) ||
			context.intents.length > 0 ||
			letters.some(({ unsent }) => unsent) ||
			Boolean(row.asking),
		...(document.unsent && row.roster && !context.writes && { stranded: true as const }),
		role: row.role,
		...(row.patient !== undefined && { patient: row.patient }),
		...(form && { form }),
		people: row.roster || context.isOwner ? peopleOf(context, link) : [],
		asking: context.isOwner ? askingOf(context) : [],
		...(row.phase === 'asking' && { digits: context.digitsOf(row.keys) }),
		...(context.intents.some(({ do: what }) => what === 'end' || what === 'leave') && {
			ending: true as const
		}),
		...(problem && { problem }),
		...(context.caughtUp && { whole: true as const })
	};
}

function peopleOf(context: Context, link: Link): Person[] {
	const { me } = context.kept.row;
	return rosterOf(context.kept.row).members.map(({ id, name, role }) => {
		const sighting = context.here.get(id);
		const here = id === me ? link === 'live' : link === 'live' && isHere(context, id);
		const seen = context.seen.get(id);
		const intent = intentOf(context, id);
		return {
			...{ id, name, role, me: id === me, here },
			...(here && sighting?.presence.step !== undefined && { step: sighting.presence.step }),
			...(context.isOwner && seen !== undefined && seen > 0 && { seen }),
			...(intent && { intent })
		};
	});
}

function isHere({ here, deps, times, seen }: Context, id: string): boolean {
	const sighting = here.get(id);
	if (sighting) return !sighting.presence.away && deps.now() - sighting.at < times.absent;
	// Those who are only along say nothing themselves; the owner hears of them.
	return deps.now() - (seen.get(id) ?? 0) < times.absent / 2;
}

function intentOf({ intents }: Context, id: string): Person['intent'] {
	const intent = intents.findLast((one) => (one.do === 'remove' || one.do === 'role') && one.member === id);
	if (intent?.do === 'remove') return { do: 'remove' };
	return intent?.do === 'role' ? { do: 'role', role: intent.role } : undefined;
}

function askingOf(context: Context): Asking[] {
	const { requests, intents } = context;
	const listed = [...requests.values()].map(({ request, at }) => ({ request, at }));
	const admitting = intents.flatMap((one) => (one.do === 'admit' ? [one.request] : []));
	const all = [
		...listed,
		...admitting.filter(({ id }) => !requests.has(id)).map((request) => ({ request, at: context.deps.now() }))
	];
	return all
		.map(({ request: { id, name, keys }, at }): Asking => {
			const refusing = intents.some((one) => one.do === 'refuse' && one.request === id);
			const intent = admitting.some((one) => one.id === id) ? 'admitting' : refusing ? 'refusing' : undefined;
			return { id, name, digits: context.digitsOf(keys), at, ...(intent && { intent }) };
		})
		.sort((a, b) => a.at - b.at);
}
