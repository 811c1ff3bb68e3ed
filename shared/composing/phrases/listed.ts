/** The items of a bare list ("SQL, Python · Power BI"), brackets kept whole; empty when the text is no list of at least three short items. */
export function listed(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let open = ''
  for (const sign of text.replace(/[.;]\s*$/u, '').replace(/(?<=\d),(?=\d)/gu, '\uE000')) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth === 0 && /[,;·|•]/u.test(sign)) {
      items.push(open)
      open = ''
    } else open += sign
  }
  const last = open.trim()
  const pair = /^(\P{P}{1,40}?) and (\P{P}{1,30})$/u.exec(last)
  const bare = [
    ...items,
    ...(pair && items.length > 0 && words(last) <= 4 ? [pair[1] ?? '', pair[2] ?? ''] : [last.replace(/^and /u, '')]),
  ]
  const all = bare.map((item) => item.replaceAll('\uE000', ',').trim()).filter(Boolean)
  return items.length > 0 && all.length > 1 && all.every((item) => words(item) <= 5 && !/[.!?]\s/u.test(item))
    ? all
    : []
}

const words = (text: string): number => text.trim().split(/\s+/u).length
