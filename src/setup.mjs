/**
 * Makes a fresh clone ready before `npm start` and `npm test`: installs what package-lock.json says, and with
 * --browser sees to a Chromium. Plain JavaScript without dependencies, because it runs before there are any, on
 * whatever Node the machine has (18 and newer); everything after it runs on the pinned Node in node_modules.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEEDED_NODE = 24;

/** The first is Chromium without windows: the same engine, and the tests take two thirds of the time. */
const CHROMIUMS = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** The browser the tests run in: HJEMVEI_CHROMIUM, or the first one found where systems put it. */
export function findChromium() {
	const chosen = process.env.HJEMVEI_CHROMIUM;
	if (chosen) return existsSync(chosen) ? chosen : undefined;
	return CHROMIUMS.find((path) => existsSync(path));
}

/** Whether node_modules holds exactly what package-lock.json asks for on this machine. */
function isInstalled() {
	const wanted = packagesIn('package-lock.json');
	const present = packagesIn(join('node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	const same = (/** @type {string} */ path) =>
		present[path]?.version === wanted[path]?.version && present[path]?.integrity === wanted[path]?.integrity;
	const may = (/** @type {[string, Locked]} */ [path, { optional }]) =>
		path === '' || optional || path in present;
	return Object.keys(present).every(same) && Object.entries(wanted).every(may) && hasPinnedNode(wanted);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
	} catch {
		return undefined;
	}
}

/**
 * The pinned Node is optional only because every machine needs another one of the three.
 * @param {Record<string, Locked>} wanted
 */
function hasPinnedNode(wanted) {
	const system = process.platform === 'win32' ? 'win' : process.platform;
	const path = `node_modules/node-${system}-${process.arch}`;
	return !(path in wanted) || existsSync(join(ROOT, path));
}

function install() {
	console.log('Installing what package-lock.json asks for …');
	// npm names its own program to what it runs; calling that spares us npm.cmd on Windows.
	const npm = process.env.npm_execpath;
	// No package may run anything of its own while it is installed; none of ours needs to.
	const options = ['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
	const done = npm?.endsWith('npm-cli.js')
		? run(process.execPath, [npm, ...options])
		: run('npm', options, process.platform === 'win32');
	if (!done) stop('The packages could not be installed. npm says why above.');
}

/** The Node that the next step of `npm start` will find first. */
function checkNode() {
	const PATH = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
	const asked = spawnSync('node --version', { cwd: ROOT, env: { ...process.env, PATH }, shell: true });
	const version = String(asked.stdout ?? '').trim();
	if (Number(/^v(\d+)\./.exec(version)?.[1]) >= NEEDED_NODE) return;
	stop(`Hjemvei needs Node ${NEEDED_NODE} or newer; this machine runs ${version || 'none'}. See nodejs.org.`);
}

function provideBrowser() {
	const chosen = process.env.HJEMVEI_CHROMIUM;
	if (chosen && !existsSync(chosen)) stop(`HJEMVEI_CHROMIUM points to ${chosen}, which does not exist.`);
	if (findChromium() === (chosen ?? CHROMIUMS[0])) return;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log('Installing Chromium for the browser tests …');
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		const apt = (/** @type {string[]} */ ...args) => run('apt-get', ['-qq', ...args], false, env);
		apt('update');
		// Not every system has it without windows.
		if (!apt('install', '-y', 'chromium-headless-shell') && !findChromium()) apt('install', '-y', 'chromium');
	}
	if (!findChromium())
		stop('The browser tests need Chromium or Chrome. Install it, or set HJEMVEI_CHROMIUM to where it is.');
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, shell = false, env = process.env) {
	return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell, env }).status === 0;
}

/** @param {string} message */
function stop(message) {
	console.error(message);
	process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	if (!isInstalled()) install();
	checkNode();
	if (process.argv.includes('--browser')) provideBrowser();
}
