import { z } from 'zod';

/** A reason not to start that whoever runs the server can act on; the message is the whole answer. */
export class StartError extends Error {
	override name = 'StartError';
}

const whole = (min: number, max: number, standard: number) =>
	z
		.string()
		.regex(/^\d{1,9}$/, 'must be a whole number')
		.transform(Number)
		.pipe(z.number().min(min).max(max))
		.default(standard);

const Environment = z.object({
	HJEMVEI_PORT: whole(0, 65_535, 3000),
	HJEMVEI_HOST: z.string().min(1).default('127.0.0.1'),
	HJEMVEI_DATA: z.string().min(1).default('./data'),
	HJEMVEI_ORIGIN: z
		.url({ protocol: /^https?$/ })
		.transform((value) => new URL(value).origin)
		.optional(),
	HJEMVEI_PROXIES: whole(0, 9, 0),
	HJEMVEI_STORE_MB: whole(1, 100_000, 512),
	HJEMVEI_MIN_FREE_MB: whole(0, 100_000, 64),
	HJEMVEI_LEASE_SECONDS: whole(1, 3600, 600),
	HJEMVEI_COUNTS: z.enum(['0', '1']).default('0'),
	HJEMVEI_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
	HJEMVEI_ACCEPT_CLOCK: z.enum(['yes', 'no']).default('no')
});

const MB = 1024 * 1024;

/** Reads the HJEMVEI_* variables (docs/running.md explains each). Throws StartError naming every bad one. */
export function readConfig(environment: Record<string, string | undefined>) {
	// An empty value in a service file means «not set».
	const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
	const parsed = Environment.safeParse(given);
	if (!parsed.success) {
		const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
		throw new StartError(`The settings cannot be used. ${reasons.join('. ')}`);
	}
	const { data } = parsed;
	return {
		port: data.HJEMVEI_PORT,
		host: data.HJEMVEI_HOST,
		dataDir: data.HJEMVEI_DATA,
		/** The public address, when it is not what the server listens on. */
		origin: data.HJEMVEI_ORIGIN,
		/** How many proxies in front add to x-forwarded-for; 0 trusts no header. */
		proxies: data.HJEMVEI_PROXIES,
		storeBytes: data.HJEMVEI_STORE_MB * MB,
		minFreeBytes: data.HJEMVEI_MIN_FREE_MB * MB,
		leaseSeconds: data.HJEMVEI_LEASE_SECONDS,
		/** Whether finished conversations are counted, without content. */
		counts: data.HJEMVEI_COUNTS === '1',
		logLevel: data.HJEMVEI_LOG,
		acceptClock: data.HJEMVEI_ACCEPT_CLOCK === 'yes'
	};
}

export type Config = ReturnType<typeof readConfig>;
