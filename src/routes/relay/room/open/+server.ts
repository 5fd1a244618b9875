import { route } from '$lib/server/answer.ts';
import { open } from '$lib/server/room/answers.ts';

export const POST = route('room-open', open);
