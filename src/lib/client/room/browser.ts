/** The engine as a browser's tab runs it. */
import type { Live, Rooms } from './face.ts';

export async function live(_id: string): Promise<Live> {
	throw new Error('not built yet');
}
export const openFor: Rooms['openFor'] = () => Promise.reject(new Error('not built yet'));
export const ask: Rooms['ask'] = () => Promise.reject(new Error('not built yet'));
export const takeMove: Rooms['takeMove'] = () => Promise.reject(new Error('not built yet'));
