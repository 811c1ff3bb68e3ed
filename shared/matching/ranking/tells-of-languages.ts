/** The term of the lexicon that three languages in one line answer. */
const third = 'third languag'

/** Languages in lower case. General knowledge. */
const names: ReadonlySet<string> = new Set(
  'english german french spanish italian dutch portuguese polish czech slovak danish swedish norwegian finnish welsh irish gaelic breton catalan basque arabic hebrew turkish kurdish persian farsi dari pashto russian ukrainian romanian hungarian bulgarian greek serbian croatian slovenian albanian lithuanian latvian estonian mandarin cantonese chinese japanese korean vietnamese thai tagalog hindi urdu punjabi gujarati bengali tamil nepali swahili somali amharic tigrinya yoruba igbo hausa twi zulu creole esperanto'.split(
    ' ',
  ),
)

const fewest = 3

/** The lexicon's term for a line that names three languages or more ("Spanish–English–Portuguese"), with the words that name them. */
export function tellsOfLanguages(text: string): readonly { readonly key: string; readonly shown: string }[] {
  const capitals = text.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []
  if (capitals.length < fewest) return []
  const found = [...new Set(capitals)].filter((word) => names.has(word.toLowerCase()))
  return found.length < fewest ? [] : [{ key: third, shown: found.join(', ') }]
}
