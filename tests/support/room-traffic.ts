/**
 * Everything phones sent to a room, opened with the keys that lie on those phones, by code of its own: what stands in
 * docs/formats.md («Room») is read here with jose and Yjs alone. What cannot be opened is said, so that nothing hides.
 */
import type { Page } from '@playwright/test';
import { compactDecrypt, importJWK } from 'jose';
import * as Y from 'yjs';
import { rows } from './database.ts';

type Sent = { readonly path: string; readonly body: unknown };
type Point = { x: string; y: string; d: string };
type Row = { id: string; key?: Uint8Array; epoch: number; keys: { seal: Point } };

export type Read = {
	/** Of each sealed body: what it is, and the route it went to. */
	readonly kinds: readonly string[];
	/** How many sealed bodies none of the phones' keys opened. */
	readonly closed: number;
	/** Every piece of text that was in any of it, deleted text of the document too. */
	readonly texts: readonly string[];
	/** Every key of the document's map that was ever set. */
	readonly keys: readonly string[];
};

export class RoomTraffic {
	readonly sent: Sent[] = [];

	/** Notes what this page sends to rooms from now on. */
	follow(page: Page): this {
		page.on('request', (request) => {
			const { pathname } = new URL(request.url());
			if (!pathname.startsWith('/relay/room/')) return;
			this.sent.push({ path: pathname.slice('/relay/room/'.length), body: request.postDataJSON() });
		});
		return this;
	}

	/** Opens all of it with the private keys of these phones, and the keys of every epoch that were given to them. */
	async read(...pages: readonly Page[]): Promise<Read> {
		const held = (await Promise.all(pages.map(roomRows))).flat();
		const own = await Promise.all(held.map(({ keys }) => privateKey(keys.seal)));
		const bodies = this.sent.flatMap(({ path, body }) => jwesIn(body).map((jwe) => ({ path, jwe })));
		const epochs: Uint8Array[] = [];
		const opened: { path: string; names: Record<string, unknown>; content: Uint8Array }[] = [];
		const left: typeof bodies = [];
		for (const one of bodies) {
			const message = await openWithAny(one.jwe, own);
			if (!message) left.push(one);
			else {
				opened.push({ path: one.path, ...message });
				if (message.names.kind === 'grant') epochs.push(...keyIn(message));
			}
		}
		let closed = 0;
		for (const { path, jwe } of left) {
			const message = await openWithAny(jwe, epochs);
			if (message) opened.push({ path, ...message });
			else closed += 1;
		}
		const updates = opened.filter(({ names }) => names.kind === 'update' || names.kind === 'snapshot');
		const document = written(updates.map(({ content }) => content));
		const plain = opened.filter((one) => !updates.includes(one)).map(({ content }) => textOf(content));
		return {
			kinds: opened.map(({ path, names }) => `${path}: ${String(names.kind)}`),
			closed,
			texts: [...document.texts, ...plain, ...this.sent.flatMap(({ body }) => stringsIn(body))],
			keys: document.keys
		};
	}
}

async function roomRows(page: Page): Promise<Row[]> {
	return (await rows(page, 'rooms')) as Row[];
}

function privateKey({ x, y, d }: Point) {
	return importJWK({ kty: 'EC', crv: 'P-256', x, y, d }, 'ECDH-ES');
}

type AnyKey = Awaited<ReturnType<typeof importJWK>>;

async function openWithAny(jwe: string, keys: readonly AnyKey[]) {
	for (const key of keys) {
		try {
			const { plaintext } = await compactDecrypt(jwe, key);
			return partsOf(plaintext);
		} catch {
			// Another's.
		}
	}
	return undefined;
}

/** `header..signature`, a line feed, the content, 0x80 and zeros. */
function partsOf(plaintext: Uint8Array): { names: Record<string, unknown>; content: Uint8Array } {
	const line = plaintext.indexOf(0x0a);
	const end = plaintext.lastIndexOf(0x80);
	const [header = ''] = textOf(plaintext.subarray(0, line)).split('.');
	const names = JSON.parse(Buffer.from(header, 'base64url').toString()) as Record<string, unknown>;
	return { names, content: plaintext.slice(line + 1, end) };
}

/** Also of an epoch that was begun twice, because the first answer got lost. */
function keyIn({ content }: ReturnType<typeof partsOf>): Uint8Array[] {
	const { key } = JSON.parse(textOf(content)) as { key?: string };
	return key ? [Buffer.from(key, 'base64url')] : [];
}

/** What anybody ever wrote in the document, letter by letter as it was typed, and every key that was set. */
function written(updates: readonly Uint8Array[]): { texts: string[]; keys: string[] } {
	const pieces = new Map<number, Map<number, string>>();
	const others = new Set<string>();
	const keys = new Set<string>();
	for (const update of updates) {
		for (const struct of Y.decodeUpdate(update).structs) {
			if (!(struct instanceof Y.Item)) continue;
			if (struct.parentSub) keys.add(struct.parentSub);
			if (typeof struct.parent === 'string') keys.add(struct.parent);
			if (struct.content instanceof Y.ContentString) {
				const typed = pieces.get(struct.id.client) ?? new Map<number, string>();
				[...struct.content.str].forEach((letter, place) => typed.set(struct.id.clock + place, letter));
				pieces.set(struct.id.client, typed);
			} else others.add(JSON.stringify(struct.content.getContent()));
		}
	}
	const typed = [...pieces.values()].map((letters) =>
		[...letters]
			.sort(([a], [b]) => a - b)
			.map(([, letter]) => letter)
			.join('')
	);
	return { texts: [...typed, ...others], keys: [...keys] };
}

function jwesIn(value: unknown): string[] {
	return stringsIn(value).filter((text) => /^[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(stringsIn);
}

function textOf(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('utf8');
}
