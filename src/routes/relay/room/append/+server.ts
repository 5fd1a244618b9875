import { route } from '$lib/server/answer.ts';
import { append } from '$lib/server/room/answers.ts';

export const POST = route('room-append', append);
