/** Ranks and grades by the letters that crews, forces and offices write for them, with the words they stand for. General knowledge. */
export const shortRanks: ReadonlyMap<string, readonly string[]> = new Map(
  `c/e chief engineer|1/e first engineer|2/e second engineer|3/e third engineer|4/e fourth engineer|5/e fifth engineer|1/o first officer|2/o second officer|3/o third officer|2nd second|3rd third|4th fourth|sgt sergeant|cpl corporal|capt captain|insp inspector|supt superintendent|asst assistant|mgr manager|snr senior|jnr junior`
    .split('|')
    .map((line) => line.split(' '))
    .map(([short = '', ...words]) => [short, words]),
)
