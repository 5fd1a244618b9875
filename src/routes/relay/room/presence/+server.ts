import { route } from '$lib/server/answer.ts';
import { presence } from '$lib/server/room/answers.ts';

export const POST = route('room-presence', presence);
