/**
 * Our form as a row of the questionnaire bench that lies beside this repository, where it does. Only its plain
 * HTML row is built, once, in a folder of its own under the system's temporary files.
 */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heading, line, ms, quantile } from './print.ts';

type Run = { use: { answerable: number; frame: (number | null)[] }; warm: { answerable: number } };

export function printShared(origin: string, root: string, runs: number): void {
	const harness = join(root, '..', 'shared', 'bench');
	if (!existsSync(harness)) return;
	heading(`Beside plain HTML (${runs} runs; processor ÷ 4, 1.6 Mbit/s, 150 ms)`);
	const work = join(tmpdir(), 'hjemvei-bench');
	const copy = join(work, 'harness');
	mkdirSync(work, { recursive: true });
	cpSync(harness, copy, { recursive: true, force: true });
	const modules = join(work, 'node_modules');
	if (!existsSync(modules)) symlinkSync(join(root, 'node_modules'), modules, 'junction');
	const env = { ...process.env, WORK: work, HJEMVEI_BENCH_URL: `${origin}/nb/forbered/distress` };
	if (!existsSync(join(work, 'dist', 'plain-html')))
		run('sh', [join(copy, 'build.sh'), 'plain-html'], { env });

	const out = join(work, 'latest');
	const row = fileURLToPath(new URL('row.mjs', import.meta.url));
	const options = ['--runs', String(runs), '--rows', 'plain-html,hjemvei', '--add', row, '--out', out];
	run(process.execPath, [join(copy, 'bench.mjs'), ...options], { env });
	const { rows } = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as { rows: Record<string, Run[]> };
	compare(rows['hjemvei'] ?? [], rows['plain-html'] ?? []);
	line('all of it', join(dirname(out), 'latest.md'));
}

function compare(ours: readonly Run[], plain: readonly Run[]): void {
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

function run(command: string, args: string[], options: SpawnSyncOptions): void {
	const { status, stdout, stderr } = spawnSync(command, args, { ...options, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}${stderr}`);
}
