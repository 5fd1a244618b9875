/** A browser of our own with a profile that outlives it, so that it can be killed as a phone kills an app. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type BrowserContext } from '@playwright/test';
import { executablePath, FLAGS } from './chromium.ts';

export type Killable = {
	context: BrowserContext;
	/** SIGKILL to the browser and everything it started. Resolves when it is gone. */
	kill: () => Promise<void>;
};

/** @param profile a folder that keeps what the browser stores, from one start to the next. */
export async function openKillable(profile: string): Promise<Killable> {
	const args = [...FLAGS, '--headless', '--no-first-run', '--remote-debugging-port=0'];
	const child = spawn(executablePath(), [...args, `--user-data-dir=${profile}`, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'pipe'],
		// A group of its own, so that the signal reaches its helpers too.
		detached: true
	});
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const browser = await chromium.connectOverCDP(await addressOf(child));
	const [context] = browser.contexts();
	if (!context || child.pid === undefined) throw new Error('the browser has no window');
	const group = -child.pid;
	return {
		context,
		async kill() {
			process.kill(group, 'SIGKILL');
			await gone;
			await browser.close().catch(() => undefined);
		}
	};
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		stderr?.on('data', (chunk) => {
			said += chunk;
			const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		stderr?.once('end', () => reject(new Error(`The browser did not start. It said:\n${said}`)));
	});
}
