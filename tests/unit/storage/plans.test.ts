// What was agreed, on the phone it came home to.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { toBase64url } from '$lib/core/bytes.ts';
import type { Plan } from '$lib/core/plan/index.ts';
import { resultHash } from '$lib/core/result/index.ts';
import type * as App from './entry.ts';
import { phone as newPhone } from './phone.ts';

declare const app: typeof App;

const phone = newPhone();

const plan: Plan = {
	...{ id: 'plan', locale: 'nb', conversation: 1, result: 'hash', madeAt: '2026-11-22T10:00:00Z' },
	agreements: [
		{
			id: 'a',
			about: 'Mat',
			what: 'Time hos klinisk ernæringsfysiolog',
			who: 'Sykehuset',
			phone: '22 22 22 22'
		},
		{ id: 'b', about: 'Jobb', what: 'Snakke med NAV', who: 'Du selv' }
	]
};

const ownJourney = (page: Page) => page.evaluate(async () => (await app.journeys.current('own')).id);

test('a plan is kept, made anew, and never goes back; what came of it stays where it says the same', async () => {
	const page = await phone.open();
	const journey = await ownJourney(page);
	const seen = await page.evaluate(
		async ([journey, plan]) => {
			const heard: (string | undefined)[] = [];
			app.plans.onChange((id) => void heard.push(id));
			const place = { journey, result: 'r' };
			const save = (patch: object) =>
				app.plans.save({ ...plan, ...patch }, place).then(({ status }) => status);
			const said = [await save({}), await save({})];
			await app.plans.setOutcome('plan', 'a', 'not-happened');
			await app.plans.setOutcome('plan', 'b', 'happened');
			const [a, b] = plan.agreements;
			const agreements = [a!, { ...b!, what: 'Be legen om attest' }];
			said.push(await save({ madeAt: '2026-11-21T10:00:00Z', agreements }));
			said.push(await save({ madeAt: '2026-11-23T10:00:00Z', result: 'another' }));
			said.push(await save({ madeAt: '2026-11-23T10:00:00Z', agreements }));
			return { said, heard, row: await app.plans.get('plan') };
		},
		[journey, plan] as const
	);
	expect(seen.said).toEqual(['saved', 'same', 'older', 'conflict', 'replaced']);
	expect(seen.heard).toEqual(['plan', 'plan', 'plan', 'plan']);
	expect(seen.row).toMatchObject({
		journey,
		result: 'r',
		plan: { madeAt: '2026-11-23T10:00:00Z', result: 'hash' }
	});
	expect(seen.row?.outcomes).toEqual({ a: { outcome: 'not-happened', at: expect.any(Number) } });
});

test('an outcome survives a reload, is taken back, and is said of nothing that is not there', async () => {
	const page = await phone.open();
	const journey = await ownJourney(page);
	await page.evaluate(
		async ([journey, plan]) => {
			await app.plans.save(plan, { journey });
			await app.plans.setOutcome('plan', 'a', 'unknown');
		},
		[journey, plan] as const
	);
	await phone.reload(page);
	const seen = await page.evaluate(async (journey) => {
		const [row] = await app.plans.list(journey);
		await app.plans.setOutcome('plan', 'a', undefined);
		const code = (job: Promise<unknown>) => job.then(String, (error) => error.code);
		return {
			before: row?.outcomes?.a?.outcome,
			result: row?.result,
			after: (await app.plans.get('plan'))?.outcomes,
			elsewhere: await app.plans.list('another'),
			gone: [
				await code(app.plans.setOutcome('plan', 'q', 'happened')),
				await code(app.plans.setOutcome('q', 'a', 'happened')),
				await code(app.plans.save({ ...row!.plan, id: 'new' }, { journey: 'none' }))
			]
		};
	}, journey);
	expect(seen).toEqual({
		...{ before: 'unknown', result: undefined, after: {}, elsewhere: [], gone: ['gone', 'gone', 'gone'] }
	});
});

test('a code that waits keeps its claim until it is dropped', async () => {
	const page = await phone.open();
	const seen = await page.evaluate(async () => {
		const first = await app.plans.keepCode('K7QM9X4TRW3', 'one');
		const again = await app.plans.keepCode('K7QM9X4TRW3', 'two');
		const counted = await app.stored.whatIsStored();
		await app.plans.dropCode('K7QM9X4TRW3');
		return { first, again, counted: counted.planCodes, left: await app.plans.waitingCodes() };
	});
	expect(seen.first).toMatchObject({ code: 'K7QM9X4TRW3', claim: 'one' });
	expect(seen).toMatchObject({ again: seen.first, counted: 1, left: [] });
});

test('a plan is bound to the very result it came of', async () => {
	const file = new URL('../../vectors/result/v1-pakjenning-1.1.0-whole-self-nb.json', import.meta.url);
	const { file: json } = JSON.parse(await readFile(file, 'utf8')) as { file: string };
	const hash = toBase64url(resultHash(JSON.parse(json)));
	const page = await phone.open();
	const journey = await ownJourney(page);
	const found = await page.evaluate(
		async ([journey, json, hash, plan]) => {
			const row: Parameters<typeof app.results.putBack>[0][number] = {
				...{ id: 'r', journey, conversation: 1, answerer: { role: 'self' }, length: 'whole', locale: 'nb' },
				...{ pack: { id: 'pakjenning', version: '1.1.0' }, sheet: {}, digits: '123456' },
				...{ json, confirmedAt: '2026-11-22T09:30:00Z' }
			};
			await app.results.putBack([row, { ...row, id: 'broken', json: '{' }]);
			const resultOf = (result: string) => app.planPlace.resultOf({ ...plan, result });
			return [(await resultOf(hash))?.id, await resultOf('another')];
		},
		[journey, json, hash, plan] as const
	);
	expect(found).toEqual(['r', undefined]);
});
