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
/** The longest side of what is looked at. A larger picture is scaled down to it, and every other time its middle is looked at as it is. */
const LONGEST = 1280;
/**
 * More tries and milliseconds than the decoder takes by itself (1 and 17): one that leans needs up to 16, and a slow
 * machine has used its time up before the first. Each costs some milliseconds, and only where nothing was read yet.
 */
const DECODING = { effort: 16, timeLimit: 250 };

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
	// More than is looked at as a whole: its middle then has more points for each module of a large QR.
	const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };
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
	for (let frame = 0; picture && !signal.aborted && stream.active; frame++) {
		const text = readFrame(video, picture, decodeQR, frame % 2 === 1);
		if (text !== undefined) onText(text);
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	if (!signal.aborted) onLost();
}

type Decode = (image: ImageData, options: typeof DECODING) => string;

/** `closely`: the middle of the picture at its own size. */
function readFrame(
	video: HTMLVideoElement,
	picture: CanvasRenderingContext2D,
	decode: Decode,
	closely: boolean
) {
	const { videoWidth, videoHeight } = video;
	if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || videoWidth === 0) return undefined;
	const scale = Math.min(1, LONGEST / Math.max(videoWidth, videoHeight));
	const width = Math.round(videoWidth * scale);
	const height = Math.round(videoHeight * scale);
	Object.assign(picture.canvas, { width, height });
	if (closely)
		picture.drawImage(video, Math.round((width - videoWidth) / 2), Math.round((height - videoHeight) / 2));
	else picture.drawImage(video, 0, 0, width, height);
	try {
		return decode(picture.getImageData(0, 0, width, height), DECODING);
	} catch {
		// No code in this frame, or one that cannot be read.
		return undefined;
	}
}
