import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START_MS = 30_000;

export type Running = {
	/** `http://localhost:<port>`: a secure context for the browser. */
	origin: string;
	dataDir: string;
	pid: number;
	/** Everything the process has printed so far, both streams. */
	logs: () => string;
	/** SIGKILL: nothing gets the chance to tidy up. Resolves when the process is gone. */
	kill: () => Promise<void>;
	/** SIGTERM, as whoever runs it stops it. Resolves with the exit code. */
	stop: () => Promise<number | null>;
};

export type ServerOptions = {
	/** 0: any free one. */
	port?: number;
	/** A folder to keep over a restart; otherwise a new one, removed by `stop`. */
	dataDir?: string;
	/** HJEMVEI_* settings. */
	env?: Record<string, string>;
};

/** Starts the production server of this checkout's build in its own process. */
export async function startServer({ port = 0, dataDir, env }: ServerOptions = {}): Promise<Running> {
	if (!existsSync(join(ROOT, 'build', 'handler.js')))
		throw new Error('There is no build to test. Run «npm run build» first («npm test» does).');
	const data = dataDir ?? mkdtempSync(join(tmpdir(), 'hjemvei-'));
	const child = spawn(process.execPath, [join(ROOT, 'src', 'serve.ts')], {
		cwd: ROOT,
		env: { ...bare(), HJEMVEI_PORT: String(port), HJEMVEI_DATA: data, ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
	const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
	const end = async (signal: NodeJS.Signals) => {
		child.kill(signal);
		const code = await gone;
		if (!dataDir && signal === 'SIGTERM') await rm(data, { recursive: true, force: true });
		return code;
	};

	return {
		origin: await originOf(child, gone, () => printed),
		dataDir: data,
		pid: child.pid ?? 0,
		logs: () => printed,
		kill: async () => void (await end('SIGKILL')),
		stop: () => end('SIGTERM')
	};
}

/** Settings of whoever runs the tests must not reach the server under test. */
function bare(): NodeJS.ProcessEnv {
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('HJEMVEI_')));
}

async function originOf(child: ChildProcess, gone: Promise<unknown>, logs: () => string): Promise<string> {
	let ended = false;
	void gone.then(() => (ended = true));
	const deadline = Date.now() + START_MS;
	while (!ended && Date.now() < deadline) {
		const origin = /running at (http:\S+)/.exec(logs())?.[1];
		if (origin) return origin;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	child.kill('SIGKILL');
	throw new Error(`The server did not start. It said:\n${logs()}`);
}
