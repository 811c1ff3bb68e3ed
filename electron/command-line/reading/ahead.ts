/** Starts the same work for each item, at most `width` at a time, and gives the promises in the order of the items. */
export function ahead<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result>[] {
  const started: Promise<Result>[] = []
  for (const [index, item] of items.entries()) {
    const before = started[index - width]
    const next = before ? before.then(ignore, ignore).then(() => work(item)) : work(item)
    next.catch(ignore)
    started.push(next)
  }
  return started
}

const ignore = () => undefined
