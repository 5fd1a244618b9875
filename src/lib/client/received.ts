import { announce, write, type Handover } from './db/index.ts';

/** Notes with the result that a clinic took it in directly, so that the phone still knows tomorrow. Times in milliseconds. */
export async function noteReceived(result: string, expires: number, at: number): Promise<void> {
	const handover: Handover = {
		id: crypto.randomUUID(),
		...{ result, state: 'fetched', createdAt: at, expires, endedAt: at, proven: true },
		...{ sent: true, takingBack: false, attempts: 0, nextAt: 0 }
	};
	await write(['handovers'], (work) => work.put('handovers', handover));
	announce({ store: 'handovers', id: handover.id });
}
