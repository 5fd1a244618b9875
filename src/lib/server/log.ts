import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

/** Lines hold counts, route names, statuses and durations. Never a body, an id, an address or a path. */
export function createLog(level: Config['logLevel']): Logger {
	return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What may be said about an unexpected error: messages can quote the input, names and places cannot. */
export function describe(error: unknown): { error: string; code?: unknown; at?: string[]; cause?: string } {
	if (!(error instanceof Error)) return { error: typeof error };
	const at = error.stack?.match(/^ +at .*$/gm)?.map((line) => line.trim());
	const cause = error.cause instanceof Error ? error.cause.name : undefined;
	return { error: error.name, code: (error as { code?: unknown }).code, at, cause };
}
