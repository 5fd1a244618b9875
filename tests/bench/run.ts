/**
 * Times are this machine's, and a busy machine's are worth little: compare the ratios.
 */
import '../support/lib.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from '../support/server.ts';
import { launch } from '../unit/chromium.ts';
import { printBytes } from './bytes.ts';
import { printCamera } from './camera.ts';
import { printDesk } from './desk.ts';
import { freshBuild } from './fresh-build.ts';
import { printJourney } from './journey.ts';
import { printKdf } from './kdf.ts';
import { printRelay } from './relay.ts';
import { printRooms } from './rooms.ts';
import { printShared } from './shared.ts';
import { printTaps } from './taps.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
	options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } }
});
const runs = Number(values.runs);
const wanted = (part: string) => values.only?.split(',').includes(part) ?? true;

freshBuild(ROOT);
const server = await startServer({ env: { HJEMVEI_LOG: 'silent' } });
const browser = await launch();
try {
	const { origin } = server;
	if (wanted('bytes')) await printBytes(browser, origin, ROOT);
	if (wanted('taps')) await printTaps(browser, origin);
	if (wanted('journey')) await printJourney(browser, origin);
	if (wanted('kdf')) await printKdf(browser, origin, ROOT, runs);
	if (wanted('relay')) await printRelay(origin);
	if (wanted('rooms')) await printRooms();
	if (wanted('camera')) await printCamera(origin, runs);
	if (wanted('desk')) await printDesk(browser, origin);
	if (wanted('together')) await (await import('./together.ts')).printTogether(browser, origin);
	if (wanted('shared')) await printShared(origin, ROOT, runs);
} finally {
	await browser.close();
	await server.stop();
}
