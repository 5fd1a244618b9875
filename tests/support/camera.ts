/** A camera that films what a test puts in front of it: Chromium plays a video file as its camera. */
import { writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

const WIDTH = 640;
const HEIGHT = 480;

/** What the camera sees when the QR is held up to it, as it is drawn on the phone. One byte per point. */
export async function film(qr: Locator): Promise<Uint8Array> {
	const grey = await qr.evaluate(
		async (svg, [width, height]) => {
			const copy = svg.cloneNode(true) as SVGElement;
			copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
			copy.setAttribute('width', '400');
			copy.setAttribute('height', '400');
			const image = new Image();
			image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
			await image.decode();
			const picture = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')!;
			picture.fillStyle = '#ddd';
			picture.fillRect(0, 0, width, height);
			picture.fillStyle = '#fff';
			picture.fillRect(120, 40, 400, 400);
			picture.drawImage(image, 120, 40, 400, 400);
			const { data } = picture.getImageData(0, 0, width, height);
			return Array.from({ length: width * height }, (_, index) => data[index * 4]!);
		},
		[WIDTH, HEIGHT] as const
	);
	return Uint8Array.from(grey);
}

/** Flags for a browser whose camera shows the pictures one after the other, for as long as it is looked at. */
export function cameraFlags(
	file: string,
	grey: Uint8Array | readonly Uint8Array[],
	{ width, height } = { width: WIDTH, height: HEIGHT }
): string[] {
	const pictures = grey instanceof Uint8Array ? [grey, grey] : grey;
	// YUV4MPEG2, 4:2:0: brightness for every point, then two planes of a quarter's size without any colour.
	const colour = Buffer.alloc((width * height) / 2, 128);
	const frames = pictures.flatMap((picture) => [Buffer.from('FRAME\n'), Buffer.from(picture), colour]);
	const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A0:0 C420jpeg\n`);
	writeFileSync(file, Buffer.concat([header, ...frames]));
	return [
		'--use-fake-ui-for-media-stream',
		'--use-fake-device-for-media-stream',
		`--use-file-for-fake-video-capture=${file}`
	];
}

/** The text of a QR as it is drawn on the screen. */
export async function textOf(qr: Locator): Promise<string> {
	const grey = await film(qr);
	const data = new Uint8ClampedArray(grey.length * 4).map((_, at) => (at % 4 === 3 ? 255 : grey[at >> 2]!));
	return decodeQR({ width: WIDTH, height: HEIGHT, data });
}
