/** The webcam as a reader of QR codes. The one file that knows the decoder (`qr`, not yet 1.0). */

export type Camera = { readonly id: string; readonly label: string };

export type Opened =
	| { status: 'open'; camera: string | undefined; cameras: readonly Camera[]; close: () => void }
	| { status: 'denied' | 'none' | 'busy' | 'unsupported' };

type Options = {
	camera?: string;
	signal: AbortSignal;
	onText: (text: string) => void;
	/** The camera was unplugged or taken away. */
	onLost: () => void;
};

/** Often enough to feel immediate, seldom enough to leave the page responsive: a frame takes up to 100 ms. */
const PAUSE = 120;
/** Wider pictures are scaled down to this; the code is small and close. */
const WIDTH = 1280;

/**
 * Shows the camera in `video` and hands over every QR text it reads, until `close` is called.
 * All tracks stop then, also when the camera opens after it was given up (`signal`).
 */
export async function openCamera(video: HTMLVideoElement, options: Options): Promise<Opened> {
	const devices = navigator.mediaDevices;
	if (!devices?.getUserMedia) return { status: 'unsupported' };
	let stream: MediaStream;
	try {
		stream = await devices.getUserMedia({ audio: false, video: wanted(options.camera) });
	} catch (cause) {
		return { status: refusal(cause) };
	}
	const close = () => {
		stream.getTracks().forEach((track) => track.stop());
		video.srcObject = null;
	};
	options.signal.addEventListener('abort', close);
	if (options.signal.aborted) close();
	else
		watch(video, stream, options).catch(() => {
			// The decoder could not be loaded: a camera that reads nothing must not look as if it did.
			close();
			if (!options.signal.aborted) options.onLost();
		});
	return {
		status: 'open',
		camera: stream.getVideoTracks()[0]?.getSettings().deviceId,
		cameras: await list(devices),
		close
	};
}

function wanted(camera: string | undefined): MediaTrackConstraints {
	const size = { width: { ideal: 1280 }, height: { ideal: 720 } };
	return camera
		? { ...size, deviceId: { exact: camera } }
		: { ...size, facingMode: { ideal: 'environment' } };
}

/** The names are those of the Media Capture specification, §10.3 getUserMedia. */
export function refusal(cause: unknown): 'denied' | 'none' | 'busy' {
	const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
	if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
	return name === 'NotAllowedError' || name === 'SecurityError' ? 'denied' : 'busy';
}

async function list(devices: MediaDevices): Promise<Camera[]> {
	const all = await devices.enumerateDevices().catch(() => []);
	return all
		.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
		.map(({ deviceId, label }) => ({ id: deviceId, label }));
}

async function watch(
	video: HTMLVideoElement,
	stream: MediaStream,
	{ signal, onText, onLost }: Options
): Promise<void> {
	video.srcObject = stream;
	const { decodeQR } = await import('qr/decode.js');
	await video.play().catch(() => undefined);
	const picture = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	while (picture && !signal.aborted && stream.active) {
		const text = readFrame(video, picture, decodeQR);
		if (text !== undefined) onText(text);
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	if (!signal.aborted) onLost();
}

type Decode = (image: ImageData) => string;

function readFrame(video: HTMLVideoElement, picture: CanvasRenderingContext2D, decode: Decode) {
	if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
	const scale = Math.min(1, WIDTH / video.videoWidth);
	const width = Math.round(video.videoWidth * scale);
	const height = Math.round(video.videoHeight * scale);
	Object.assign(picture.canvas, { width, height });
	picture.drawImage(video, 0, 0, width, height);
	try {
		return decode(picture.getImageData(0, 0, width, height));
	} catch {
		// No code in this frame, or one that cannot be read.
		return undefined;
	}
}
