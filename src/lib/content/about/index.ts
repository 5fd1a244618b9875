/** What the app is and does with what one writes, in each language; loaded when it is to be read. */
export const about = {
	nb: () => import('./nb.ts').then(({ page }) => page),
	nn: () => import('./nn.ts').then(({ page }) => page)
};
