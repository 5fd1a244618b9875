/** Our QRs before a real browser's camera, small and large, as they are held up. The bench has more of them. */
import { cameraFlags } from '../support/camera.ts';
import { qrOfVersion } from '../support/carrying.ts';
import { expect, test } from '../support/fixtures.ts';
import { Desk } from '../support/pages/desk.ts';
import { draw, FRAME, looks } from '../support/scene.ts';

const held = [
	...[3, 16, 22].flatMap((version) =>
		(['sharp', 'leaning', 'dim'] as const).map((name) => ({ version, name }))
	),
	...(['small', 'blurred', 'noisy'] as const).map((name) => ({ version: 16, name }))
];

for (const { version, name } of held)
	test(`a QR of version ${version}, ${name}, is read @desktop`, async ({ browserWith, watch }, testInfo) => {
		// The code of version 3 waits at no relay.
		if (version === 3) watch.allow(/404/);
		const { matrix } = await qrOfVersion(version);
		const pictures = [1, 2].map((seed) => draw(matrix, looks[name], seed));
		const flags = cameraFlags(testInfo.outputPath('qr.y4m'), pictures, FRAME);
		const clinic = await browserWith(flags, { permissions: ['camera'] });
		const desk = new Desk(await clinic.newPage());
		await desk.open();
		await desk.button(desk.words.camera.open).click();
		if (version === 3) await expect.poll(() => desk.asked).toContain('/relay/handover/claim');
		else expect(await desk.digits()).toMatch(/^\d{6}$/);
		await expect(desk.page.locator('video')).toHaveCount(0);
	});
