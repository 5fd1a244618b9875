import { saveFile } from '$lib/client/save-file.ts';

/** Gives the signed result to the phone as a file. The name says nothing about illness. */
export function saveResult(result: {
	conversation: number;
	confirmedAt: string;
	json: string;
}): Promise<void> {
	const name = `hjemvei-${result.conversation}-${result.confirmedAt.slice(0, 10)}.json`;
	return saveFile(new File([result.json], name, { type: 'application/json' }));
}
