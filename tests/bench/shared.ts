/**
 * Our form as a row of the questionnaire bench that lies beside this repository, where it does. Only its plain
 * HTML row is built, in a folder of its own that is removed afterwards.
 */
import { execFile } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { heading, line, ms, quantile } from './print.ts';

type Run = { use: { answerable: number; frame: (number | null)[] }; warm: { answerable: number } };
type Rows = Record<string, Run[]>;
type Measured = { rows: Rows; failures?: { row: string; error: string }[] };

export async function printShared(origin: string, root: string, runs: number): Promise<void> {
	const harness = join(root, '..', 'shared', 'bench');
	heading(`Beside plain HTML (${runs} runs; processor ÷ 4, 1.6 Mbit/s, 150 ms)`);
	if (!existsSync(harness)) return line('not measured', 'there is no ../shared/bench');
	const work = mkdtempSync(join(tmpdir(), 'hjemvei-bench-'));
	try {
		const { rows, failures = [] } = await measure(harness, work, origin, root, runs);
		if (rows['hjemvei']?.length && rows['plain-html']?.length) compare(rows);
		for (const { row, error } of failures) line(`${row}: a try failed`, error.split('\n')[0] ?? '');
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

async function measure(
	harness: string,
	work: string,
	origin: string,
	root: string,
	runs: number
): Promise<Measured> {
	const copy = join(work, 'harness');
	cpSync(harness, copy, { recursive: true });
	// It may be read-only where it lies, and building writes into it.
	for (const name of ['.', ...readdirSync(copy, { recursive: true, encoding: 'utf8' })])
		chmodSync(join(copy, name), 0o755);
	// The bench needs nothing but playwright-core, which the browser tests bring.
	symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'), 'junction');
	const env = { ...process.env, WORK: work, HJEMVEI_BENCH_URL: `${origin}/nb/forbered/distress` };
	await run('sh', [join(copy, 'build.sh'), 'plain-html'], env);

	const out = join(work, 'latest');
	const row = fileURLToPath(new URL('row.mjs', import.meta.url));
	const options = ['--runs', String(runs), '--rows', 'plain-html,hjemvei', '--add', row, '--out', out];
	await run(process.execPath, [join(copy, 'bench.mjs'), ...options], env);
	return JSON.parse(readFileSync(`${out}.json`, 'utf8')) as Measured;
}

function compare({ hjemvei: ours = [], 'plain-html': plain = [] }: Rows): void {
	const figures: [string, string, (runs: readonly Run[]) => number][] = [
		['first answer registers', ' (goal 2.5)', (runs) => median(runs, ({ use }) => use.answerable)],
		['the same on a later visit', '', (runs) => median(runs, ({ warm }) => warm.answerable)],
		['tap to paint, p95', ' (goal 1.3)', (runs) => median(runs, ({ use }) => quantile(taps(use.frame), 0.95))]
	];
	for (const [name, goal, figure] of figures) {
		const [a, b] = [figure(ours), figure(plain)];
		line(name, `${ms(a)} · plain HTML ${ms(b)} · ${(a / b).toFixed(2)} times${goal}`);
	}
}

const taps = (frame: (number | null)[]) => frame.filter((time) => time !== null);
const median = (runs: readonly Run[], of: (run: Run) => number) => quantile(runs.map(of), 0.5);

/** Leaves this process free to read what the server under measure prints. */
async function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
	await promisify(execFile)(command, args, { env, maxBuffer: 64 * 1024 * 1024 });
}
