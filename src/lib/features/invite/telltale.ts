/** Words that tell what a person is ill with, wherever a sender or a place holds them. */
const TELLTALE =
	/[\p{L}-]*(?:kreft|onkolog|stråle|cellegift|kjemoterapi|cytostatika|pallia|lindrande|lindrende|svulst|tumor|sarkom|lymfom|leukemi|melanom|hematolog|mamma(?=\p{L})|cancer)[\p{L}-]*/iu;

/** The first such word, as it stands. */
export function telltale(text: string): string | undefined {
	return TELLTALE.exec(text)?.[0];
}
