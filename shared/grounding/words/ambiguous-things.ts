/**
 * Words that name a thing in one trade and belong to a turn of phrase in all others: "heart transplant", "heart of the matter".
 * General knowledge of English.
 */
export const ambiguousThings: ReadonlySet<string> = new Set(
  'heart eye eyes ear ears hand hands head face foot feet shoulder voice road roads port row rows pattern patterns letter letters course courses line lines level levels field fields story stories'.split(
    ' ',
  ),
)
