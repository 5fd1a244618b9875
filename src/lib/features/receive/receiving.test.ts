/** From a code to answers on the desk, against the real relay code and store. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accept, Clinic, shown } from '../../../../tests/support/clinic.ts';
import { full, signed } from './example.ts';
import { claimed } from './tools.ts';

let clinic: Clinic;

beforeEach(() => {
	clinic = new Clinic();
});
afterEach(() => clinic.close());

test('shows what was sent and tells the phone; the same code gives nothing after that', async () => {
	const reading = await clinic.upload(await signed({}, full));
	const desk = clinic.desk();
	await accept(desk, reading);
	await desk.tick();
	expect(shown(desk)).toBe('Kari Nordmann');
	expect(desk.receipt).toBe('given');
	const other = clinic.desk();
	await other.take(reading);
	expect(other.problem).toBe('nothing');
	expect(shown(other)).toBe('empty');
});

test('before the digits are compared nothing is shown, kept or confirmed', async () => {
	const reading = await clinic.upload(await signed({}, full));
	let told = 0;
	const desk = clinic.desk({ confirm: async () => (told++, 'given') });
	await desk.take(reading);
	await desk.tick();
	expect(desk.checking?.open.digits).toMatch(/^\d{6}$/);
	expect([shown(desk), clinic.held, told]).toEqual(['empty', undefined, 0]);
	await desk.settle('different');
	await desk.tick();
	expect([shown(desk), clinic.held, told, desk.gone]).toEqual(['empty', undefined, 0, 'different']);
	expect(desk.checking).toBeUndefined();
	// It was not read: the same desk may fetch it again, and then it counts.
	await accept(desk, reading);
	await desk.tick();
	expect([shown(desk), told, clinic.claimed]).toEqual(['Kari Nordmann', 1, 1]);
});

test('an answer lost on the way is fetched again with the same claim', async () => {
	const reading = await clinic.upload(await signed({}, full));
	clinic.dies = 'claim';
	const desk = clinic.desk();
	await desk.take(reading);
	expect(desk.problem).toBe('server');
	clinic.dies = undefined;
	await accept(desk, reading);
	expect(shown(desk)).toBe('Kari Nordmann');
	expect(clinic.claimed).toBe(1);
});

test('another clinic waits while it is lent out', async () => {
	const reading = await clinic.upload(await signed({}, full));
	clinic.dies = 'claim';
	await clinic.desk().take(reading);
	clinic.dies = undefined;
	clinic.claims.clear();
	const other = clinic.desk();
	await other.take(reading);
	expect(other.problem).toBe('leased');
});

test('a tab that dies before the confirmation has it all, and confirms when it comes back', async () => {
	const reading = await clinic.upload(await signed({}, full));
	const desk = clinic.desk({ confirm: async () => 'waiting' });
	await accept(desk, reading);
	await desk.tick();
	expect(desk.receipt).toBe('waiting');
	const again = clinic.desk();
	await again.start();
	await again.tick();
	expect(shown(again)).toBe('Kari Nordmann');
	expect(again.receipt).toBe('given');
});

test('a lost answer to the confirmation is asked for again', async () => {
	clinic.dies = 'confirm';
	const desk = await clinic.opened();
	expect(desk.receipt).toBe('waiting');
	clinic.dies = undefined;
	await desk.tick();
	expect(desk.receipt).toBe('given');
});

test('what does not hold is refused, not confirmed, and changes nothing', async () => {
	const desk = await clinic.opened();
	const good = await signed({}, full);
	const cases = {
		[good.replace('Kari Nordmann', 'Karl Nordmann')]: 'tampered',
		'{"resourceType":"Patient"}': 'malformed',
		'not json': 'malformed'
	};
	for (const [json, problem] of Object.entries(cases)) {
		const reading = await clinic.upload(json);
		await desk.take(reading);
		await desk.answer(true);
		expect(desk.problem).toBe(problem);
		expect(shown(desk)).toBe('Kari Nordmann');
		// Not confirmed: the very same claim still gets it.
		await desk.take(reading);
		await desk.answer(true);
		expect(desk.problem).toBe(problem);
	}
});

test('another patient takes the place only after a yes', async () => {
	const desk = await clinic.opened();
	const next = await clinic.upload(await signed({ person: { name: 'Ola Nordmann' } }, {}));
	await desk.take(next);
	expect(desk.asking).toBeDefined();
	expect(clinic.claimed).toBe(1);
	await desk.answer(false);
	expect(shown(desk)).toBe('Kari Nordmann');
	await desk.take(next);
	await desk.answer(true);
	expect(shown(desk)).toBe('Kari Nordmann');
	await desk.settle('same');
	expect(shown(desk)).toBe('Ola Nordmann');
});

test('offline is told from a service that is away', async () => {
	const reading = await clinic.upload(await signed({}, full));
	clinic.online = false;
	const desk = clinic.desk();
	await desk.take(reading);
	expect(desk.problem).toBe('offline');
	expect(claimed({ status: 'offline' }, true)).toEqual({ status: 'server' });
	expect(claimed({ status: 'busy', retryAfter: 9 }, true)).toEqual({ status: 'limited', seconds: 9 });
});

test('a file is opened without any network', async () => {
	clinic.online = false;
	const desk = clinic.desk();
	await accept(desk, { status: 'read', source: { from: 'file', json: await signed({}, full) } });
	expect(shown(desk)).toBe('Kari Nordmann');
	expect(desk.receipt).toBe('none');
});
