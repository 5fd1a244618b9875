/** Groups of a code as a screen reader should say them: sign by sign, a pause between groups. */
export function spell(groups: readonly string[]): string {
	return groups.map((group) => [...group].join(' ')).join(', ');
}
