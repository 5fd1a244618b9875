import { units } from '$lib/content/units.ts';
import { route } from '$lib/server/answer.ts';
import { add, read } from '$lib/server/counts/answers.ts';

export const GET = route('counts', read);
export const POST = route('count', add(units.map(({ id }) => id)));
