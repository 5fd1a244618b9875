import { route } from '$lib/server/answer.ts';
import { move } from '$lib/server/room/answers.ts';

export const POST = route('room-move', move);
