/** What no page may ever do, whatever the test is about. */
import { expect, type BrowserContext } from '@playwright/test';

const VIOLATION = 'policy violation:';

export class Watch {
	readonly #origin: string;
	readonly #problems: string[] = [];
	/** The browser looks for a newer service worker when it likes, also where a test has just cut the network. */
	readonly #allowed: RegExp[] = [/An unknown error occurred when fetching the script/];

	constructor(origin: string) {
		this.#origin = origin;
	}

	/** Notes errors in the console, uncaught errors and rejections, breaches of policy, and requests elsewhere. */
	async follow(context: BrowserContext): Promise<void> {
		context.on('console', (message) => {
			const said = `console: ${message.text()} (${message.location().url})`;
			if (message.type() === 'error') this.#problems.push(said);
		});
		context.on('weberror', (error) => this.#problems.push(`uncaught: ${String(error.error())}`));
		context.on('request', (request) => {
			const { protocol, origin } = new URL(request.url());
			if (!['data:', 'blob:'].includes(protocol) && origin !== this.#origin)
				this.#problems.push(`request to another origin: ${request.url()}`);
		});
		await context.addInitScript((prefix) => {
			addEventListener('securitypolicyviolation', (event) => {
				console.error(prefix, event.violatedDirective, event.blockedURI, event.sourceFile);
			});
		}, VIOLATION);
	}

	/** What this one test brings about on purpose, such as the browser's own word for a lost network. */
	allow(...patterns: RegExp[]): void {
		this.#allowed.push(...patterns);
	}

	check(): void {
		const unexpected = this.#problems.filter((problem) => !this.#allowed.some((ok) => ok.test(problem)));
		expect(unexpected, 'errors, policy violations and requests to other origins').toEqual([]);
	}
}

/** What the relay answers a phone that is an epoch behind, somebody who is no longer let in, and one who sends too much. */
export const ROOM_REFUSED = /status of (403|404|409|429) .*\/relay\/room\/\w+\)$/;

/** The console's own lines when requests do not get through. */
export const NO_NETWORK = /net::ERR_(INTERNET_DISCONNECTED|FAILED|CONNECTION_|ABORTED|EMPTY_RESPONSE)/;
