/** Gives a file to whoever sits there. Its name can be seen by others, so it says nothing about illness. */

/** Through the phone's share sheet where it takes such a file, else as a download. */
export async function saveFile(file: File): Promise<void> {
	if (!matchMedia('(pointer: coarse)').matches || !navigator.canShare?.({ files: [file] }))
		return download(file);
	await navigator.share({ files: [file] }).catch((error: Error) => {
		// Closing the share sheet is a choice, not a failure.
		if (error.name !== 'AbortError') throw error;
	});
}

export function download(file: File): void {
	const url = URL.createObjectURL(file);
	Object.assign(document.createElement('a'), { href: url, download: file.name }).click();
	// Some browsers read it a moment after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
