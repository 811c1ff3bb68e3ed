/** Words that questions of forms have whatever they ask for. General knowledge of English. */
export const usualWords: ReadonlySet<string> = new Set(
  'would could managed manage led handled dealt make sure give example describe tell time when what where which with your have that this from their them they were been being about approach experience work working role team people something someone first week like know want need used using most into over'.split(
    ' ',
  ),
)
