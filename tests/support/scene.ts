/**
 * What a camera sees of a QR: held straight or not, near or far, in poor light or out of focus. Drawn here, so
 * that every look is the same on every machine.
 */
export const FRAME = { width: 1280, height: 720 };

export type Look = {
	/** Side of the QR in pixels, its quiet zone included. */
	side?: number;
	/** Degrees, clockwise. */
	turn?: number;
	/** How much nearer one edge is than the other, as a part of the side. */
	lean?: number;
	/** Standard deviation of the blur, in pixels. */
	blur?: number;
	/** Standard deviation of the noise, of 255. */
	noise?: number;
	/** How much is left of the contrast, from 1. */
	light?: number;
};

/** Half the height of the picture, which is how a phone is held up to a webcam. */
const SIDE = 420;
export const looks = {
	sharp: {},
	'turned 8°': { turn: 8 },
	'turned −8°': { turn: -8 },
	leaning: { turn: 3, lean: 0.2 },
	small: { side: 320 },
	dim: { light: 0.25, noise: 4 },
	blurred: { blur: 1.4 },
	noisy: { noise: 25 }
} satisfies Record<string, Look>;

const QUIET = 4;
const WALL = 190;
/** One frame, a byte per pixel. `seed` moves the QR by a part of a pixel and makes other noise. */
export function draw(matrix: readonly (readonly boolean[])[], look: Look, seed: number): Uint8Array {
	const random = randomFrom(seed);
	const shift = { x: random() * 6 - 3, y: random() * 6 - 3 };
	const sharp = seen(matrix, { side: SIDE, turn: 0, lean: 0, ...look }, shift);
	const { blur = 0, noise = 0, light = 1 } = look;
	const grey = blur > 0 ? blurred(sharp, blur) : sharp;
	return Uint8Array.from(grey, (value) => {
		const spread = (random() + random() + random() - 1.5) * 2 * noise;
		return Math.min(255, Math.max(0, 30 * (1 - light) + value * light + spread));
	});
}

function seen(
	matrix: readonly (readonly boolean[])[],
	{ side, turn, lean }: Required<Pick<Look, 'side' | 'turn' | 'lean'>>,
	shift: { x: number; y: number }
): Float32Array {
	const { width, height } = FRAME;
	const scale = (matrix.length + 2 * QUIET) / side;
	const cos = Math.cos((turn * Math.PI) / 180) * scale;
	const sin = Math.sin((turn * Math.PI) / 180) * scale;
	const middle = matrix.length / 2;
	const at = (right: number, down: number) => {
		const near = 1 + (lean * right) / side;
		const column = Math.floor((cos * right + sin * down) / near + middle);
		const row = Math.floor((cos * down - sin * right) / near + middle);
		const end = matrix.length + QUIET;
		if (column < -QUIET || row < -QUIET || column >= end || row >= end) return WALL;
		return matrix[row]?.[column] ? 0 : 255;
	};
	const grey = new Float32Array(width * height).fill(WALL);
	// Wide enough for the QR however it is held.
	const reach = Math.min(height / 2, Math.ceil(0.8 * side));
	for (let y = height / 2 - reach; y < height / 2 + reach; y++)
		for (let x = width / 2 - reach; x < width / 2 + reach; x++) {
			const [right, down] = [x - width / 2 - shift.x, y - height / 2 - shift.y];
			let sum = 0;
			for (let fine = 0.25; fine < 1; fine += 0.5)
				sum += at(right + fine, down + 0.25) + at(right + fine, down + 0.75);
			grey[y * width + x] = sum / 4;
		}
	return grey;
}

/** Gaussian, along and then across. */
function blurred(grey: Float32Array, sigma: number): Float32Array {
	const reach = Math.ceil(3 * sigma);
	const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
		Math.exp(-((i - reach) ** 2) / (2 * sigma ** 2))
	);
	const total = weights.reduce((sum, weight) => sum + weight);
	const along = (source: Float32Array, step: number) => {
		const out = new Float32Array(source.length).fill(WALL);
		const edge = reach * step;
		for (let pixel = edge; pixel < source.length - edge; pixel++) {
			let sum = 0;
			for (let i = -reach; i <= reach; i++) sum += weights[i + reach]! * source[pixel + i * step]!;
			out[pixel] = sum / total;
		}
		return out;
	};
	return along(along(grey, 1), FRAME.width);
}

/** Numerical Recipes' linear congruential generator: good enough for noise, and the same everywhere. */
function randomFrom(seed: number): () => number {
	let state = (seed * 2_654_435_761) >>> 0;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
