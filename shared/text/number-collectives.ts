/** Nouns that count by themselves: by value, and whether they round. General knowledge of French, Spanish and German. */
export const numberCollectives: Readonly<Record<string, { readonly value: number; readonly about: boolean }>> = {
  ...round(
    'dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000',
  ),
  ...round('decena=10 quincena=15 veintena=20 treintena=30 cincuentena=50 centena=100 centenar=100 millar=1000'),
  ...exact('douzaine=12 docena=12 dutzend=12'),
}

function round(pairs: string): Record<string, { value: number; about: boolean }> {
  return read(pairs, true)
}

function exact(pairs: string): Record<string, { value: number; about: boolean }> {
  return read(pairs, false)
}

function read(pairs: string, about: boolean): Record<string, { value: number; about: boolean }> {
  return Object.fromEntries(
    pairs.split(' ').map((pair) => {
      const [word = '', value] = pair.split('=')
      return [word, { value: Number(value), about }] as const
    }),
  )
}
