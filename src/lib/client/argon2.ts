/** Argon2id with the one set of parameters a code is stretched with, in two implementations. */
import { argon2id as argon2idJs } from '@noble/hashes/argon2.js';
import { argon2id as argon2idWasm } from 'hash-wasm';
import { KDF } from '$lib/core/envelope/index.ts';

/** Quick, but only where the policy allows wasm to be compiled. */
export function stretchWasm(input: string, memory: number = KDF.memory): Promise<Uint8Array> {
	return argon2idWasm({
		password: input,
		salt: KDF.salt,
		memorySize: memory,
		iterations: KDF.iterations,
		parallelism: KDF.parallelism,
		hashLength: KDF.length,
		outputType: 'binary'
	});
}

/** Some four times slower; needs nothing but JavaScript. */
export function stretchJs(input: string, memory: number = KDF.memory): Uint8Array {
	return argon2idJs(input, KDF.salt, { m: memory, t: KDF.iterations, p: KDF.parallelism, dkLen: KDF.length });
}
