import { route } from '$lib/server/answer.ts';
import { advance } from '$lib/server/room/answers.ts';

export const POST = route('room-advance', advance);
