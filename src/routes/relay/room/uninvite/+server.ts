import { route } from '$lib/server/answer.ts';
import { uninvite } from '$lib/server/room/answers.ts';

export const POST = route('room-uninvite', uninvite);
