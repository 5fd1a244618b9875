/**
 * Filling in together: how soon an edit is on the other's screen, and how soon a much used room opens. Two real browsers
 * with their own databases, the real relay, and a network in between that takes its time.
 */
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { RoomRow } from '$lib/client/db/index.ts';
import type { SharedForm } from '$lib/core/room/index.ts';
import type { Sheet } from '$lib/core/instrument/sheet.ts';
import { RoomPhone, until } from '../support/room-phone.ts';
import { bundle } from '../unit/chromium.ts';
import { against, heading, kB, line, ms, quantile } from './print.ts';
import type * as App from './together-entry.ts';

declare const app: typeof App;

/** Milliseconds from each phone to the relay: 150 between the two. */
const ONE_WAY = 75;
const EDITS = 40;
const UPDATES = 2000;
/** Of a helper with nobody there to tidy up after them. */
const ALONE = 300;
const PEOPLE = 5;
const GOAL = { edit: 500, open: 1000, snapshot: 64 * 1024 };
const FORM: Omit<SharedForm, 'id'> = {
	...{ conversation: 1, length: 'whole', answerer: { role: 'together' }, locale: 'nb' },
	pack: { id: 'pakjenning', version: '1.3.0' }
};

export async function printTogether(browser: Browser, relay: string): Promise<void> {
	const code = await bundle(new URL('together-entry.ts', import.meta.url));
	heading(`Together: an edit on the other’s screen (${2 * ONE_WAY} ms between, ${EDITS} edits each way)`);
	const slow = await serve(code, relay, ONE_WAY);
	await printEdits(browser, slow.url);
	slow.server.close();
	slow.server.closeAllConnections();
	heading(`Together: ${PEOPLE} people and ${UPDATES} updates, opened anew (processor ÷ 4)`);
	const quick = await serve(code, relay, 0);
	await printOpening(browser, quick.url, relay);
	quick.server.close();
	quick.server.closeAllConnections();
}

async function printEdits(browser: Browser, url: string): Promise<void> {
	const [kari, ola] = [await phone(browser, url), await phone(browser, url)];
	const link = await kari.page.evaluate(async (form) => {
		const journey = await app.journeys.create('own');
		const room = await app.live((await app.openFor(journey.id, 'Kari')).id);
		Object.assign(globalThis, { room });
		await room.shareForm({ ...form, id: crypto.randomUUID() });
		room.onChange(() => {
			for (const { id, intent } of room.state.asking) if (!intent) void room.admit(id, 'helper');
		});
		const invited = await room.invite();
		return 'link' in invited ? invited.link : '';
	}, FORM);
	await ola.page.evaluate(async (link) => {
		const read = app.readRoomLink(link);
		const asked = read.status === 'room' && (await app.ask(read.link, 'Ola'));
		const room = await app.live(asked && 'room' in asked ? asked.room : '');
		Object.assign(globalThis, { room });
		while (!(await room.doc())) await new Promise((resolve) => setTimeout(resolve, 20));
	}, link);
	const times: number[] = [];
	for (const [from, to] of [
		[kari.page, ola.page],
		[ola.page, kari.page]
	] as const)
		for (let n = 0; n < EDITS; n++) times.push(await edit(from, to, `${n} ${'x'.repeat(n)}`));
	await Promise.all([kari, ola].map(({ context }) => context.close()));
	const median = quantile(times, 0.5);
	line('median', `${ms(median)} (goal ${GOAL.edit} ms)${against(median, GOAL.edit)}`);
	line('p95', ms(quantile(times, 0.95)));
}

/** From the key stroke to the frame in which the other’s document has it. Both pages are on one clock. */
async function edit(from: Page, to: Page, text: string): Promise<number> {
	const arrived = to.evaluate(async (text) => {
		const doc = await (globalThis as unknown as { room: App.Room }).room.doc();
		await new Promise<void>((resolve) => {
			const stop = doc!.onChange(() => {
				if (doc!.sheet().important !== text) return;
				stop();
				requestAnimationFrame(() => resolve());
			});
		});
		return performance.timeOrigin + performance.now();
	}, text);
	// The other one listens before anything is written.
	await to.evaluate(() => undefined);
	const left = await from.evaluate(async (text) => {
		const doc = await (globalThis as unknown as { room: App.Room }).room.doc();
		const now = performance.timeOrigin + performance.now();
		doc!.type('important', text);
		return now;
	}, text);
	return (await arrived) - left;
}

async function printOpening(browser: Browser, url: string, relay: string): Promise<void> {
	const { owner, helpers } = await fullRoom(relay);
	for (const helper of helpers) await written(helper, UPDATES / helpers.length);
	const [helper] = helpers;
	const seen = async (phone: RoomPhone) => (await phone.session!.doc())!.sheet();
	const sheet = () => seen(helper!);
	await until(
		async () => {
			// Whoever wrote last has all of it first.
			const whole = JSON.stringify(await seen(helpers.at(-1)!));
			return [JSON.stringify(await sheet()), JSON.stringify(await seen(owner))].every((one) => one === whole);
		},
		() => 'the others do not follow'
	);
	const row = (await helper!.row())!;
	const time = await openingTime(browser, url, row, await sheet());
	line('the owner there, who tidies up', `${ms(time)} (goal ${GOAL.open} ms)${against(time, GOAL.open)}`);
	const sent = JSON.parse(owner.sent.findLast(({ path }) => path === 'snapshot')!.body) as { body: string };
	const size = sent.body.length;
	line('the last snapshot, sealed', `${kB(size)} (goal ${kB(GOAL.snapshot)})${against(size, GOAL.snapshot)}`);
	owner.die();
	await written(helper!, ALONE);
	const alone = await openingTime(browser, url, row, await sheet());
	line(`${ALONE} more, the owner away`, ms(alone));
	for (const one of helpers) one.die();
}

/** A room with its owner and helpers, all there. */
async function fullRoom(relay: string): Promise<{ owner: RoomPhone; helpers: RoomPhone[] }> {
	const owner = new RoomPhone('Kari', () => relay);
	const session = await owner.own();
	await session.shareForm({ ...FORM, id: crypto.randomUUID() });
	const helpers: RoomPhone[] = [];
	for (let n = 1; n < PEOPLE; n++) {
		await until(
			() => session.state.link === 'live' && !session.state.unsent,
			() => 'the owner is not ready'
		);
		const invited = await session.invite();
		const helper = new RoomPhone(`Ola ${n}`, () => relay);
		if ('link' in invited) await helper.ask(invited.link);
		const theirs = await helper.start();
		await until(
			() => session.state.asking.length === 1,
			() => 'nobody asks'
		);
		await session.admit(session.state.asking[0]!.id, 'helper');
		await until(
			() => theirs.state.link === 'live',
			() => 'not let in'
		);
		helpers.push(helper);
	}
	return { owner, helpers };
}

/** As people write: letters come, and some are taken away again. Each is sent by itself. */
async function written(phone: RoomPhone, updates: number): Promise<void> {
	const session = phone.session!;
	await until(
		async () => (await session.doc()) !== undefined,
		() => 'no form'
	);
	for (let n = 0; n < updates; n++) {
		const doc = (await session.doc())!;
		const text = String(doc.sheet().important ?? '');
		doc.type(
			'important',
			text.length > 400 ? text.slice(0, -200) : text + String.fromCharCode(97 + (n % 26))
		);
		await until(
			() => !session.state.unsent,
			() => `it is not sent: ${JSON.stringify(session.state)}`
		);
	}
}

/** From the page asks for its room until all is read; the middle of three. */
async function openingTime(browser: Browser, url: string, row: RoomRow, sheet: Sheet): Promise<number> {
	const times: number[] = [];
	for (let n = 0; n < 3; n++) {
		const { context, page } = await phone(browser, url);
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		const key = [...row.key!];
		const time = await page.evaluate(
			async ([row, key, sheet]) => {
				const begun = performance.now();
				await app.db.write(['rooms'], (work) => work.put('rooms', { ...row, key: Uint8Array.from(key) }));
				const room = await app.live(row.id);
				const isRead = async () => {
					const now = (await room.doc())?.sheet();
					return now && Object.entries(sheet).every(([name, value]) => now[name] === value);
				};
				while (!(await isRead())) await new Promise((resolve) => setTimeout(resolve, 4));
				return performance.now() - begun;
			},
			[{ ...row, key: undefined }, key, sheet] as const
		);
		times.push(time);
		await context.close();
	}
	return quantile(times, 0.5);
}

async function phone(browser: Browser, url: string): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForFunction(() => 'app' in globalThis);
	return { context, page };
}

/** The page, its script, and the relay behind a network that takes `delay` ms each way. */
async function serve(code: string, relay: string, delay: number): Promise<{ url: string; server: Server }> {
	const server = createServer((asked, answer) => {
		if (asked.url?.startsWith('/relay/')) return pass(asked, answer, relay, delay);
		const isScript = asked.url === '/app.js';
		answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		answer.end(
			isScript
				? code
				: '<!doctype html><script type="module">import * as app from "/app.js"; globalThis.app = app;</script>'
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

function pass(asked: IncomingMessage, answer: ServerResponse, relay: string, delay: number): void {
	const later = (job: () => void) => setTimeout(job, delay);
	const { connection: _own, host: _host, ...headers } = asked.headers;
	const onward = request(relay + asked.url, { method: asked.method, headers }, (told) => {
		later(() => answer.writeHead(told.statusCode ?? 502, told.headers).flushHeaders());
		told.on('data', (chunk) => later(() => answer.write(chunk)));
		told.on('end', () => later(() => answer.end()));
	});
	onward.on('error', () => answer.destroy());
	answer.on('close', () => onward.destroy());
	asked.on('data', (chunk) => later(() => onward.write(chunk)));
	asked.on('end', () => later(() => onward.end()));
}
