/**
 * The arrows of the house (README, «Map»): routes → features → client, ui → i18n, content → core, and
 * server routes → server, content → core. Any other import fails, and so does one that this test cannot place.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const lib = join(root, 'src/lib');

const allowed: Record<string, readonly string[]> = {
	core: [],
	content: ['core'],
	i18n: ['core'],
	ui: ['i18n', 'content', 'core'],
	client: ['i18n', 'content', 'core'],
	features: ['client', 'ui', 'i18n', 'content', 'core'],
	server: ['core'],
	routes: ['features', 'client', 'ui', 'i18n', 'content', 'core'],
	'server routes': ['server', 'content', 'core'],
	'service worker': []
};

/** Packages that only some layers may know, so that a heavy or impure one cannot slip into another. */
const packages: Record<string, readonly string[]> = {
	core: ['jose', 'canonicalize', '@noble/hashes', 'zod'],
	content: [],
	i18n: ['i18next', 'svelte'],
	ui: ['svelte', '$app'],
	client: ['idb', 'hash-wasm', '@noble/hashes', 'qr', 'qrcode', 'yjs', 'zod', '$app', 'svelte'],
	features: ['svelte', '$app', 'qrcode'],
	server: ['pino', 'rate-limiter-flexible', 'zod', '@sveltejs/kit', 'node'],
	routes: ['svelte', '@sveltejs/kit', '$app', './$types'],
	'server routes': ['@sveltejs/kit', './$types', '$app'],
	'service worker': ['$service-worker']
};

type Import = { from: string; specifier: string };

const files = globSync('src/**/*.{ts,svelte}', { cwd: root })
	.filter((file) => !/\.(test|d|vite)\.ts$/.test(file) && file !== 'src/serve.ts')
	.map((file) => join(root, file));

function layerOf(file: string): string | undefined {
	const path = relative(join(root, 'src'), file).replaceAll('\\', '/');
	if (path.startsWith('service-worker')) return 'service worker';
	if (path.startsWith('hooks.server') || /^routes\/.*\+server\.ts$/.test(path)) return 'server routes';
	if (path.startsWith('hooks.client') || path.startsWith('params/') || path.startsWith('routes/'))
		return 'routes';
	const [, folder] = path.match(/^lib\/([^/]+)\//) ?? [];
	return folder && folder in allowed ? folder : undefined;
}

function importsOf(file: string): Import[] {
	const source = readFileSync(file, 'utf8');
	const found = source.matchAll(
		/(?:\bimport|\bexport)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+)['"]|@import\s+['"]([^'"]+)['"]/g
	);
	return [...found].map((match) => ({
		from: file,
		specifier: (match[1] ?? match[2] ?? match[3] ?? match[4])!
	}));
}

function resolveOwn({ from, specifier }: Import): string | undefined {
	const path = specifier.replace(/\?.*$/, '');
	const base = path.startsWith('$lib/') ? join(lib, path.slice(5)) : join(dirname(from), path);
	return [base, `${base}.ts`].find((candidate) => existsSync(candidate));
}

/** What is wrong with one import, in words; undefined when nothing is. */
function problem(entry: Import): string | undefined {
	const { from, specifier } = entry;
	const name = relative(root, from);
	const layer = layerOf(from);
	if (!layer) return `${name} stands in no layer`;
	if (/^(\.|\$lib\/)/.test(specifier) && specifier !== './$types') {
		const target = resolveOwn(entry);
		if (!target) return `${name}: «${specifier}» leads nowhere`;
		if (/\.(css|json)$/.test(target) && dirname(target).startsWith(dirname(from))) return undefined;
		const to = layerOf(target);
		if (!to) return `${name}: «${specifier}» leads outside every layer`;
		if (to === layer)
			return sameFeature(from, target) ? undefined : `${name}: one feature imports another («${specifier}»)`;
		return allowed[layer]!.includes(to)
			? undefined
			: `${name}: ${layer} may not import ${to} («${specifier}»)`;
	}
	const scope = specifier.startsWith('node:') ? 'node' : specifier;
	return packages[layer]!.some((prefix) => scope === prefix || scope.startsWith(`${prefix}/`))
		? undefined
		: `${name}: ${layer} may not import the package «${specifier}»`;
}

function sameFeature(from: string, target: string): boolean {
	const feature = (file: string) => relative(lib, file).match(/^features[\\/]([^\\/]+)/)?.[1];
	return feature(from) === feature(target);
}

test('every import follows an arrow', () => {
	const entries = files.flatMap(importsOf);
	expect(entries.length).toBeGreaterThan(50);
	expect(entries.map(problem).filter(Boolean)).toEqual([]);
});

test.each([
	['src/lib/core/x.ts', '../client/relay.ts', /leads nowhere|may not import/],
	['src/lib/core/x.ts', 'idb', /may not import the package/],
	['src/lib/ui/x.ts', '$lib/i18n/missing.ts', /leads nowhere/],
	['src/lib/i18n/x.ts', '$lib/content/deployment.ts', /may not import content/],
	['src/elsewhere/x.ts', '$lib/core/locale.ts', /stands in no layer/]
])('%s importing %s is refused', (from, specifier, reason) => {
	expect(problem({ from: join(root, from), specifier })).toMatch(reason);
});

test('the engine of rooms, which brings Yjs and the cryptography, is loaded only where there is a room', () => {
	const engine = [
		...['advance', 'browser', 'connection', 'context', 'doc', 'doc-check', 'document'],
		...['inbound', 'joining', 'outbound', 'pump', 'session', 'state', 'tab', 'updates']
	];
	const isEngine = new RegExp(
		`['"](?:yjs|\\./(?:${engine.join('|')})\\.ts|.*/room/(?:${engine.join('|')})\\.ts)['"]`
	);
	for (const file of files) {
		const path = relative(lib, file).replaceAll('\\', '/');
		if (engine.some((name) => path === `client/room/${name}.ts`)) continue;
		const still = readFileSync(file, 'utf8').replace(/(?:import|export) type [^;]*;|\bimport\([^)]*\)/g, '');
		const named = path.startsWith('client/room/') ? still : still.replaceAll(/['"]\.\/[^'"]*['"]/g, '');
		expect(named, path).not.toMatch(isEngine);
	}
});

test('core knows no clock, randomness, network or page', () => {
	const core = files.filter((file) => layerOf(file) === 'core');
	expect(core.length).toBeGreaterThan(3);
	for (const file of core) {
		// Neither what is said in comments nor what a file is called.
		const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|from '.*';$/gm, '');
		expect(code, file).not.toMatch(
			/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|getRandomValues|randomUUID|\bfetch\(|\bdocument\.|\bwindow\.(?!ts\b)/
		);
	}
});
