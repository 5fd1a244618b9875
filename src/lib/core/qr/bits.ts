/** Bits, most significant first. What is over at the end of the last byte is zero. */
export class BitWriter {
	readonly #bits: number[] = [];

	/** The `width` lowest bits of a whole number below 2⁵³. Throws RangeError when it does not fit. */
	push(value: number, width: number): void {
		if (!Number.isSafeInteger(value) || value < 0 || value >= 2 ** width) throw new RangeError('bits');
		for (let place = width - 1; place >= 0; place--) {
			this.#bits.push(Math.floor(value / 2 ** place) % 2);
		}
	}

	bytes(): Uint8Array {
		const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
		for (const [place, bit] of this.#bits.entries()) bytes[place >> 3]! |= bit << (7 - (place % 8));
		return bytes;
	}
}

/** Throws RangeError when asked for more than there is. */
export class BitReader {
	readonly #bytes: Uint8Array;
	#place = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	take(width: number): number {
		let value = 0;
		for (let left = width; left > 0; left--) value = value * 2 + this.#one();
		return value;
	}

	#one(): number {
		const byte = this.#bytes[this.#place >> 3];
		if (byte === undefined) throw new RangeError('out of bits');
		return (byte >> (7 - (this.#place++ % 8))) & 1;
	}
}
