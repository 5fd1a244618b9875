import { route } from '$lib/server/answer.ts';
import { letter } from '$lib/server/room/answers.ts';

export const POST = route('room-letter', letter);
