/** Past forms whose participle is another word ("gave", "given"), and that are no noun: what opens with one was done by whoever tells it, never to them. General knowledge of English. */
export const plainPasts: ReadonlySet<string> = new Set(
  `arose ate became began blew broke came chose did drew drove flew forgot forgave froze gave grew knew mistook outgrew overcame oversaw overtook
  ran rang redrew retook rewrote rode sang shook stole strove swam swore took threw tore undertook underwent went withdrew woke wore wove wrote`.split(
    /\s+/u,
  ),
)
