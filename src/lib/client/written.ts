/** What those who are along have written and let the clinician have, where the patient says so too. */
import { findPack } from '$lib/content/packs/index.ts';
import type { Answers } from '$lib/core/instrument/sheet.ts';
import { openResult, partsOf, type Conversation } from '$lib/core/result/index.ts';
import type { MemberId } from '$lib/core/room/types.ts';
import { read, type RoomLetter, type RoomRow } from './db/index.ts';

export type Written = {
	readonly journey: string;
	readonly conversation: Conversation;
	readonly member: MemberId;
	/** What they are called. */
	readonly name: string;
	/** Signed by their key in the room. */
	readonly json: string;
	/** More than questions. */
	readonly whole: boolean;
};

/** Of every journey on this phone. What cannot be opened, or is signed by another than who sent it, is not among them. */
export async function writtenHere(): Promise<Written[]> {
	const [rows, letters] = await read(['rooms', 'roomLetters'], (work) =>
		Promise.all([work.all('rooms'), work.all('roomLetters')])
	);
	const mine = rows.filter(({ role, journey }) => role === 'owner' && journey !== undefined);
	const found = mine.flatMap((row) =>
		letters
			.filter(({ room, way, kind }) => room === row.id && way === 'in' && kind === 'view')
			.map((letter) => ({ row, letter }))
	);
	const opened = await Promise.all(found.map(({ row, letter }) => open(row, letter)));
	return opened.filter((one) => one !== undefined);
}

async function open(row: RoomRow, { member: id, letter }: RoomLetter): Promise<Written | undefined> {
	const member = row.roster?.members.find((one) => one.id === id);
	if (!member || row.journey === undefined || letter.kind !== 'view' || letter.result === undefined)
		return undefined;
	const opened = await openResult(letter.result, findPack);
	if (opened.status !== 'opened' || opened.result.answerer.role !== 'relative') return undefined;
	const { x, y } = partsOf(opened.resource);
	if (x !== member.keys.sign.x || y !== member.keys.sign.y) return undefined;
	return {
		...{ journey: row.journey, conversation: opened.result.conversation },
		...{ member: id, name: member.name, json: letter.result, whole: hasView(opened.result.answers) }
	};
}

/** Whether there is more in it than questions. */
function hasView({ distress, marked, gone, themes, texts }: Answers): boolean {
	const { ownQuestions: _questions, ...others } = texts;
	const lists = [marked, gone, themes, Object.keys(others)];
	return distress !== undefined || lists.some((list) => list.length > 0);
}
