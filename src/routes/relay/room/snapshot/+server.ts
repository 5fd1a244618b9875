import { route } from '$lib/server/answer.ts';
import { snapshot } from '$lib/server/room/answers.ts';

export const POST = route('room-snapshot', snapshot);
