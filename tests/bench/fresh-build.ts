import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Builds unless what is built is newer than everything it is made of. */
export function freshBuild(root: string): void {
	const built = join(root, 'build', 'handler.js');
	const newest = Math.max(...INPUTS.map((input) => newestIn(join(root, input))));
	if (existsSync(built) && statSync(built).mtimeMs > newest) return;
	console.log('Building …');
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32'
	});
	if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
}

function newestIn(path: string): number {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
