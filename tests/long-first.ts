/** The order of the test files: those that wait longest begin first, so that in the end nobody waits for them. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONG = ['room-slow', 'room-stream', 'crash', 'session', 'slow', 'fuzz'];

export class LongFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const place = ({ moduleId }: TestSpecification) => {
			const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
			return at < 0 ? LONG.length : at;
		};
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}
