// Yes, later or no: one truth, whether it is said in a form or on the journey.
import { expect, test } from 'vitest';
import type * as App from './entry.ts';
import { phone as newPhone, startDraft } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

test('said in a form it stands with the conversation, and said there the form shows it', async () => {
	const page = await phone.open();
	const id = await startDraft(page);
	const seen = await page.evaluate(async (id) => {
		const { journey, updatedAt } = (await app.drafts.get(id))!;
		const row = async () => (await app.conversations.get(journey, 2))?.choice;
		const heard: (string | undefined)[] = [];
		app.drafts.onChange(({ id: changed, key }) => void (changed === id && heard.push(key)));
		const fresh = await app.drafts.isAnswered(id);
		await app.drafts.setAnswer(id, 'wantsConversation', 'later');
		const said = [await row(), await app.drafts.sheet(id), await app.drafts.isAnswered(id)];
		const touched = (await app.drafts.get(id))!.updatedAt >= updatedAt;
		await app.conversations.update(journey, 2, { choice: 'no' });
		const changed = (await app.drafts.sheet(id)).wantsConversation;
		await app.conversations.update(journey, 1, { choice: 'yes' });
		const other = (await app.drafts.sheet(id)).wantsConversation;
		await app.drafts.setAnswer(id, 'wantsConversation', undefined);
		const empty = [await row(), await app.drafts.sheet(id)];
		const odd = await app.drafts.setAnswer(id, 'wantsConversation', 'kanskje').then(row);
		return { fresh, said, touched, changed, other, empty, odd, heard };
	}, id);
	expect(seen).toEqual({
		fresh: false,
		said: ['later', { wantsConversation: 'later' }, true],
		touched: true,
		changed: 'no',
		other: 'no',
		empty: [undefined, {}],
		odd: undefined,
		heard: ['wantsConversation', 'wantsConversation', 'wantsConversation', 'wantsConversation']
	});
});

test('it follows the conversation the form is for, and the answers around it stay', async () => {
	const page = await phone.open();
	const id = await startDraft(page);
	const seen = await page.evaluate(async (id) => {
		await app.drafts.setAnswer(id, 'distress', 3);
		await app.drafts.setAnswer(id, 'wantsConversation', 'yes');
		await app.drafts.update(id, { conversation: 3 });
		const third = await app.drafts.sheet(id);
		await app.drafts.update(id, { conversation: 2 });
		const second = await app.drafts.sheet(id);
		await app.drafts.remove(id);
		return {
			third,
			second,
			left: (await app.conversations.list((await app.journeys.current('own')).id)).length
		};
	}, id);
	expect(seen).toEqual({
		third: { distress: 3 },
		second: { distress: 3, wantsConversation: 'yes' },
		left: 1
	});
});

test('an adult’s proxy neither sees nor changes what the patient said', async () => {
	const page = await phone.open();
	const id = await startDraft(page);
	const seen = await page.evaluate(async (id) => {
		const { journey } = (await app.drafts.get(id))!;
		await app.conversations.update(journey, 2, { choice: 'yes' });
		await app.drafts.update(id, { answerer: { role: 'proxy', authority: 'none' } });
		const before = await app.drafts.sheet(id);
		await app.drafts.setAnswer(id, 'wantsConversation', 'no');
		const row = (await app.conversations.get(journey, 2))?.choice;
		await app.drafts.update(id, { answerer: { role: 'self' } });
		return { before, row, own: await app.drafts.sheet(id) };
	}, id);
	expect(seen).toEqual({ before: {}, row: 'yes', own: { wantsConversation: 'yes' } });
});

test('correcting what was confirmed does not undo a change of mind since', async () => {
	const page = await phone.open();
	const id = await startDraft(page);
	const seen = await page.evaluate(async (id) => {
		await app.drafts.setAnswer(id, 'wantsConversation', 'no');
		const draft = (await app.drafts.get(id))!;
		const sheet = await app.drafts.sheet(id);
		const confirmed = { json: '{}', confirmedAt: '2026-11-22T09:30:00Z', digits: '123456' };
		await app.results.save({ ...draft, id: 'r', sheet, ...confirmed }, id);
		await app.conversations.update(draft.journey, 2, { choice: 'yes' });
		const next = await app.drafts.amend('r', 'review');
		const own = await app.db.read(['answers'], (work) => work.answers(next.id));
		return { then: (await app.results.list())[0]?.sheet, now: await app.drafts.sheet(next.id), own };
	}, id);
	expect(seen).toEqual({ then: { wantsConversation: 'no' }, now: { wantsConversation: 'yes' }, own: [] });
});

test('results put back bring their choice along, the last one said, where nothing is said yet', async () => {
	const page = await phone.open();
	const seen = await page.evaluate(async () => {
		const { id: journey } = await app.journeys.create('own');
		const row = (
			id: string,
			conversation: 1 | 2 | 3,
			confirmedAt: string,
			choice: string,
			answerer: object = { role: 'self' }
		) =>
			({
				...{ id, journey, conversation, confirmedAt, answerer, length: 'short', locale: 'nb', json: '{}' },
				...{ pack: { id: 'pakjenning', version: '1.0.0' }, digits: '123456' },
				sheet: { wantsConversation: choice }
			}) as App.results.SavedResult;
		await app.conversations.update(journey, 2, { choice: 'later' });
		const proxy = { role: 'proxy', authority: 'none' };
		const put = await app.results.putBack([
			row('a', 1, '2026-01-01T10:00:00Z', 'yes'),
			row('b', 1, '2026-01-02T10:00:00Z', 'no'),
			row('c', 2, '2026-03-01T10:00:00Z', 'yes'),
			row('d', 3, '2027-03-01T10:00:00Z', 'yes', proxy)
		]);
		const choices = async () => (await app.conversations.list(journey)).map(({ choice }) => choice);
		const first = await choices();
		await app.conversations.update(journey, 1, { choice: undefined });
		await app.results.putBack([
			row('b', 1, '2026-01-02T10:00:00Z', 'no'),
			row('e', 1, '2025-12-01T10:00:00Z', 'yes')
		]);
		return { put, first, again: await choices() };
	});
	expect(seen).toEqual({
		put: [true, true, true, true],
		first: ['no', 'later'],
		again: [undefined, 'later']
	});
});
