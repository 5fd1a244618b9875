import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { integrity?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean };
const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
	packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package is held to its content, comes from no address of its own and runs nothing when installed', () => {
	expect(packages.length).toBeGreaterThan(100);
	for (const [path, { integrity, resolved, hasInstallScript, link }] of packages) {
		expect(integrity, path).toMatch(/^sha512-/);
		expect([resolved, hasInstallScript, link], path).toEqual([undefined, undefined, undefined]);
	}
	expect(readFileSync(new URL('../src/setup.mjs', import.meta.url), 'utf8')).toContain("'--ignore-scripts'");
});
