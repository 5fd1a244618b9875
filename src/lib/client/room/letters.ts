/** What is between one member and the owner. Of each kind the last one counts. */
import { sealLetter, type Letter, type MemberId } from '$lib/core/room/index.ts';
import type { Context } from './context.ts';
import { newId, sealRandom } from './deps.ts';
import type { Decided, Letters } from './face.ts';
import type { Kept } from './kept.ts';
import { rosterOf } from './roster.ts';

/** On disk and on its way when the promise is kept. Throws StorageError. */
export async function sendLetter(context: Context, to: MemberId, letter: Letter): Promise<Decided> {
	const { kept, keys, deps } = context;
	const { id: room, me, role } = kept.row;
	const receiver = rosterOf(kept.row).members.find((member) => member.id === to);
	if (!receiver) return { status: 'gone' };
	if ((role === 'owner') === (receiver.role === 'owner')) return { status: 'not-allowed' };
	await context.inTurn(async () => {
		const n = kept.row.letters + 1;
		const between = { room, from: me, to: receiver };
		const body = await sealLetter(letter, n, between, keys.sign, await sealRandom(deps));
		const unsent = { id: newId(deps), body };
		const { kind } = letter;
		await kept.putLetter({ room, member: to, way: 'out', kind, n, letter, at: deps.now(), unsent });
	});
	return { status: 'decided' };
}

export function lettersOf({ letters }: Kept): Letters {
	const by = (member: MemberId, way: 'in' | 'out') =>
		Object.fromEntries(
			letters
				.filter((one) => one.member === member && one.way === way)
				.map(({ kind, letter }) => [kind, letter])
		);
	const unsent = (member: MemberId) =>
		letters.filter((one) => one.member === member && one.unsent).map(({ kind }) => kind);
	const members = [...new Set(letters.map(({ member }) => member))];
	return Object.fromEntries(
		members.map((member) => [
			member,
			{ in: by(member, 'in'), out: by(member, 'out'), unsent: unsent(member) }
		])
	);
}
