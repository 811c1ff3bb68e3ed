import { diffWordsWithSpace } from 'diff'

/** Old and new words in one text: what went struck out, what came marked. */
export function WordDifference({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => {
    const key = at
    at += value.length
    if (added) return <ins key={key}>{value}</ins>
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
  })
}
