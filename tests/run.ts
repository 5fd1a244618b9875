/**
 * `npm test`: every check there is, in one run. The very last line is «N passed, N failed», where each static
 * step counts as one and Vitest and Playwright count their tests. A step that ran nothing has failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Count = { passed: number; failed: number };
type Step = { name: string; command: string; report?: string; count?: (report: Report) => Count };
type Report = {
	numPassedTests?: number;
	numFailedTests?: number;
	numFailedTestSuites?: number;
	stats?: { expected: number; unexpected: number; flaky: number };
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RESULTS = join(ROOT, 'test-results');
const VITEST = join(RESULTS, 'vitest.json');
const PLAYWRIGHT = join(RESULTS, 'playwright.json');

const STEPS: Step[] = [
	{ name: 'format and lint', command: 'npm run --silent lint' },
	{ name: 'types', command: 'npm run --silent check' },
	{ name: 'build', command: 'npm run --silent build' },
	{
		name: 'unit and integration tests',
		command: `vitest run --reporter=default --reporter=json --outputFile.json="${VITEST}"`,
		report: VITEST,
		// A file that cannot be loaded has no tests in it, and is a failure all the same.
		count: ({ numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 }) => ({
			passed: numPassedTests,
			failed: numFailedTests || numFailedTestSuites
		})
	},
	{
		name: 'browser tests',
		command: 'playwright test -c tests/playwright.config.ts --reporter=list,json',
		report: PLAYWRIGHT,
		count: ({ stats }) => ({
			passed: stats?.expected ?? 0,
			// A test that only passes the second time has not passed.
			failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
		})
	}
];

async function runStep(step: Step): Promise<Count> {
	console.log(`\n── ${step.name}`);
	const code = await run(step.command);
	const { passed, failed } = counted(step, code);
	if (code !== 0 && failed === 0) return { passed, failed: 1 };
	if (passed + failed > 0) return { passed, failed };
	console.error(`«${step.name}» ran no tests.`);
	return { passed: 0, failed: 1 };
}

function run(command: string): Promise<number> {
	const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT };
	return new Promise((resolve) => {
		const child = spawn(command, { cwd: ROOT, stdio: 'inherit', shell: true, env });
		child.once('error', () => resolve(1));
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

function counted({ report, count }: Step, code: number): Count {
	if (!report || !count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	try {
		return count(JSON.parse(readFileSync(report, 'utf8')) as Report);
	} catch {
		return { passed: 0, failed: 0 };
	}
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
	const { passed, failed } = await runStep(step);
	total.passed += passed;
	total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
