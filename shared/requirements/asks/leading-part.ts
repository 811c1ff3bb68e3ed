/**
 * A line without what it adds about something else: "English; Norwegian is a plus" asks for English.
 * An addition that speaks of the line itself ("; desirable", "but it is not essential") stays.
 */
export function leadingPart(line: string): string {
  const text = line.replace(aside, ' ')
  const [first = '', ...rest] = text.split(/;\s+|\.\s+(?=\S)/u)
  const about = rest.some((part) =>
    /^(?:but |and |though )?(?:this|it|that|desirable|preferred|ideally|not|a plus|a bonus|an advantage|nice|optional|would|is)\b/u.test(
      part,
    ),
  )
  const kept = about || first.length < 4 ? text : first
  const modifier =
    /(?:,|\s[(–-])\s*(?:ideally|preferably|idealerweise|idéalement|bij voorkeur|preferentemente|vorzugsweise)\b/u.exec(
      kept,
    )
  if (modifier && modifier.index >= 8) return kept.slice(0, modifier.index)
  const tail =
    /,\s+(?:and |with |while )?(?!but)(?:\S+ ){1,6}(?:is |are |would be |being )?(?:an? |considered an? )(?:\S+ )?(?:plus|bonus|advantage|asset)\.?$/u.exec(
      kept,
    )
  if (tail && tail.index > 15) return kept.slice(0, tail.index)
  const second = graded.test(kept) ? welcomeTail.exec(kept) : null
  return second ? kept.slice(0, second.index) : kept
}

/** Brackets about a part of the line ("Python (Django a plus)"), not about the line itself ("(desirable)"). */
const aside =
  /\((?!(?:an? |highly |very |strongly |would be |is |but |also )*(?:desirable|preferred|bonus|plus|advantage|asset|ideal|nice|optional|not|useful|helpful|d\)|welcome|beneficial))[^()]{0,200}\)/gu

/** Beginnings that already say how well something is to be known or held. General knowledge, in German and English. */
const graded =
  /^(?:(?:sehr )?gute|ausgezeichnete|fundierte|fließende?s?|verhandlungssichere?s?|sichere|abgeschlossene[sr]?|fluent|native|excellent|good|strong|confident|full|[abc][12])\b|^\p{L}+kenntnisse\b/u
/** "…, Englisch von Vorteil": what is only welcome, told after what is asked; "A, B oder C von Vorteil" speaks of all. */
const welcomeTail =
  /,\s+(?!.*\b(?:or|oder|and|und)\b)[^,;]{2,40}?\s(?:(?:is|are|ist|sind|wären?|would be)\s)?(?:von vorteil|wünschenswert|vorteilhaft|ein plus|an? (?:\p{L}+ )?(?:advantage|plus|bonus|asset)|preferred|desirable|welcome|useful|helpful)\.?$/u
