import { wordKey } from './word-key.ts'

const shared =
  /(?<!\p{L})co-((?!ordin|operat)\p{L}{3,}(?:ed|ing)|wrote|written|led|ran|taught|built|made|won)(?!\p{L})/giu

/** "Co-supervised" tells of supervising as well as of doing it together. */
export const tellsOfSharedDeeds = (text: string): readonly { readonly key: string; readonly shown: string }[] =>
  [...text.matchAll(shared)].map(([shown, deed = '']) => ({ key: wordKey(deed.toLowerCase()), shown }))
