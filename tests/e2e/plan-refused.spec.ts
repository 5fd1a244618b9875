/** A plan's code on a phone that it is not for, and codes that hold no plan. */
import { deriveSecrets, kdfInput, newCode, seal } from '../../src/lib/core/envelope/index.ts';
import { axe } from '../support/axe.ts';
import { put, rows } from '../support/database.ts';
import { expect, test } from '../support/fixtures.ts';
import { b64url, newHandover, relayAt } from '../support/handover.ts';
import { Agreed } from '../support/pages/agreed.ts';
import { begin, journey, KARI, link, REFUSED, sheet, stretch } from '../support/plan.ts';
import { saveResult } from '../support/saved.ts';
import { pack } from '../support/words.ts';

test('a phone without those answers asks, says which conversation, and can leave it @phone', async ({
	page,
	desk,
	watch
}) => {
	watch.allow(REFUSED);
	const { phone, plan } = await begin(page, desk);
	await put(page, { results: { ...(await rows(page, 'results'))[0]!, json: '{}' } });
	const code = await plan.send();
	await phone.follow(link(code));
	await phone.fetch();
	await phone.is('asking');
	await phone.says(phone.words.asking.title);
	await expect(page.getByText(phone.words.asking.conversation[1])).toBeVisible();
	expect(await rows(page, 'plans')).toEqual([]);
	await axe(page);
	await phone.button(phone.words.asking.no).click();
	await phone.says(phone.words.declined.title);
	expect(await rows(page, 'planCodes')).toEqual([]);
	await plan.is('leased');
	const again = await plan.code();
	expect(again).toBe(code);
});

test('on a phone where nothing was ever written it is said before the code is used up @phone', async ({
	page,
	device,
	desk
}) => {
	const { plan } = await begin(page, desk);
	const code = await plan.send();
	const other = new Agreed(await (await device('phone')).newPage());
	await other.follow(link(code));
	await other.says(other.words.empty.title);
	await axe(other.page);
	await other.button(other.words.empty.here).click();
	await other.is('asking');
	await other.button(other.words.asking.yes).click();
	await other.says(other.words.done.saved);
	await plan.is('fetched');
});

test('what lies behind a code and is no plan is refused, and so is a code that has run out @phone', async ({
	page,
	server,
	watch
}) => {
	watch.allow(REFUSED);
	await saveResult(page, pack('pakjenning'), sheet, { person: KARI });
	await put(page, { journeys: journey });
	const phone = new Agreed(page);
	const random = Buffer.from(b64url(7), 'base64url');
	const { failed, waiting } = phone.words;
	for (const [text, sentence] of [
		['{"format":"hjemvei-plan/1","more":1}', failed.damaged],
		['{"format":"hjemvei-plan/2"}', waiting.unknownFormat]
	] as const) {
		random[0]!++;
		const code = newCode(random, 'plan');
		const secrets = deriveSecrets(stretch(kdfInput(code)), 'plan');
		const body = await seal(text, secrets, new Uint8Array(12), 'plan');
		await relayAt(server.origin).put(newHandover({ ticket: secrets.ticket, body }));
		await phone.follow(link(code));
		await phone.fetch();
		await phone.says(sentence);
	}
	expect(await rows(page, 'plans')).toEqual([]);
	// What a later version may read is kept for it; what nobody can read is not.
	expect(await rows(page, 'planCodes')).toHaveLength(1);
	random[1]!++;
	await phone.follow(link(newCode(random, 'plan')));
	await phone.fetch();
	await phone.says(failed.gone);
});

test('other codes get a sentence that says what they are @phone', async ({ page, desk }) => {
	const result = newCode(new Uint8Array(7).fill(9));
	const plan = newCode(new Uint8Array(7).fill(9), 'plan');
	const phone = new Agreed(page);
	await phone.follow('/p');
	await axe(page);
	await phone.type(result);
	await expect(page.getByText(phone.words.problem.otherKind)).toBeVisible();
	await phone.type('K7QM');
	await expect(page.getByText(phone.words.problem.incomplete)).toBeVisible();
	await desk.open();
	for (const text of [plan, link(plan)]) {
		await desk.fetch(text);
		await desk.refuses('planCode');
	}
	expect(desk.asked).toEqual([]);
});
