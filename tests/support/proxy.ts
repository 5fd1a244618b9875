/** A hospital's or a company's proxy that looks through everything before it passes any of it on. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Proxy = {
	/** Where it listens. */
	origin: string;
	/** Paths of what was asked of it so far. */
	asked: readonly string[];
	stop(): Promise<void>;
};

type Options = {
	/** Where questions go that do not say so themselves (RFC 9112 §3.2.2). */
	target?: string;
	/** It passes on the first that comes of an answer, and holds back the rest. */
	leaky?: boolean;
};

/** Holds each answer back until its end, and ends none by itself. */
export async function startHoldingProxy({ target, leaky = false }: Options = {}): Promise<Proxy> {
	const asked: string[] = [];
	const server = createServer((question, answer) => {
		const url = new URL(question.url!, target);
		asked.push(url.pathname);
		pass(url, question, answer, leaky).catch(() => answer.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

async function pass(url: URL, question: IncomingMessage, answer: ServerResponse, leaky: boolean) {
	const { method, headers } = question;
	const onward = request(url, { method, headers });
	answer.on('close', () => onward.destroy());
	question.pipe(onward);
	const got = await new Promise<IncomingMessage>((resolve, reject) => {
		onward.on('response', resolve).on('error', reject);
	});
	answer.writeHead(got.statusCode!, got.headers);
	const held: Buffer[] = [];
	for await (const part of got as AsyncIterable<Buffer>) {
		if (leaky) answer.write(part);
		else held.push(part);
		leaky = false;
	}
	answer.end(Buffer.concat(held));
}
