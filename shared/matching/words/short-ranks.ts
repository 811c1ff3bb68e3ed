/** Ranks and grades as forces and offices shorten them, with the word each stands for; those of a ship's officers, which are of two words, stand in the lexicon. General knowledge. */
export const shortRanks: ReadonlyMap<string, string> = new Map(
  `2nd second|3rd third|4th fourth|sgt sergeant|cpl corporal|capt captain|insp inspector|supt superintendent|asst assistant|mgr manager|snr senior|jnr junior`
    .split('|')
    .map((line) => line.split(' '))
    .map(([short = '', word = '']) => [short, word]),
)
