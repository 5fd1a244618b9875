/**
 * Why something could not be kept on this device.
 * `full` no room · `unavailable` the browser lets us keep nothing · `outdated` a newer version of the
 * app has taken over the database, reload · `blocked` an older version is open in another tab, close it ·
 * `gone` what it belongs to was removed, perhaps in another
 * tab · `failed` anything else, trying again may help.
 */
export type StorageCode = 'full' | 'unavailable' | 'outdated' | 'blocked' | 'gone' | 'failed';

export class StorageError extends Error {
	override readonly name = 'StorageError';
	readonly code: StorageCode;

	constructor(code: StorageCode, options?: ErrorOptions) {
		super(`storage: ${code}`, options);
		this.code = code;
	}
}

export function toStorageError(cause: unknown): StorageError {
	if (cause instanceof StorageError) return cause;
	return new StorageError(codeOf(nameOf(cause)), { cause });
}

export function nameOf(cause: unknown): string {
	return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}

function codeOf(name: string): StorageCode {
	if (name === 'QuotaExceededError') return 'full';
	if (name === 'VersionError') return 'outdated';
	if (name === 'SecurityError' || name === 'NotSupportedError') return 'unavailable';
	return 'failed';
}
