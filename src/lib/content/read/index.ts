/** What the pathway is, in each language; loaded when it is to be read. */
export const read = {
	nb: () => import('./nb.ts').then(({ page }) => page),
	nn: () => import('./nn.ts').then(({ page }) => page)
};
