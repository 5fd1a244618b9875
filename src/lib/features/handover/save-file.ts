/**
 * Gives the signed result to the phone as a file: through the share sheet where it takes such a file,
 * else as a download. The name says nothing about illness.
 */
export async function saveFile(result: { conversation: number; confirmedAt: string; json: string }) {
	const name = `hjemvei-${result.conversation}-${result.confirmedAt.slice(0, 10)}.json`;
	const file = new File([result.json], name, { type: 'application/json' });
	if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
		await navigator.share({ files: [file] }).catch((error: Error) => {
			// Closing the share sheet is a choice, not a failure.
			if (error.name !== 'AbortError') throw error;
		});
		return;
	}
	const url = URL.createObjectURL(file);
	const link = Object.assign(document.createElement('a'), { href: url, download: name });
	link.click();
	// Some browsers read it a moment after the click.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
