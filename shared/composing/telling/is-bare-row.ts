/** Three or more things of a few words each, none of them a year. */
export const isBareRow = (items: readonly string[]): boolean =>
  items.length > 2 &&
  items.every((item) => !/^(?:19|20)\d{2}/u.test(item) && item.split(/\s+/u).length < 4) &&
  !items
    .slice(1)
    .some((item) =>
      /^(?:\p{Ll}+ed|done|made|kept|held|sold|built|taught|run) (?:by|in|on|at|to|for|with|from)\b/u.test(item),
    )
