const term =
  /[£€$]\s?\d|\b\d{1,2}(?:\.\d+)? ?(?:hours?|hrs)\b|\b(?:full|part)[- ]time\b|^(?:permanent|temporary|fixed[- ]term|hybrid|remote|salary|start(?:s|ing)?|closing|closes|band|grade|contract)\b/iu

/** "Quern Coatings, Shipley · £17,400 · 37 hours · Start January": the employer, the pay and the hours in one line, parted by points or strokes. */
export function isTermsLine(text: string): boolean {
  if ((label.test(text) || (hours.test(text) && !oddHours.test(text))) && !asks.test(text)) return true
  const parts = text.slice(0, 400).split(/\s+[·|•]\s+/u)
  return (
    parts.length >= 3 &&
    (parts.filter((part) => term.test(part.trim())).length >= 2 || /^[£€$]\s?\d/u.test(parts.at(-1)?.trim() ?? '')) &&
    !asks.test(text)
  )
}

/** Labels behind which a posting states the pay or the form of the contract, whatever hours stand beside them. General knowledge. */
const label =
  /^(?:salary|pay|wages?|rate of pay|remuneration|contract|contract type|type of contract|employment type)\s?:\s/iu

/** The times of an ordinary week are a fact of the post; nights, weekends and shifts are a condition that one has to be free for. */
const hours = /^(?:(?:working |weekly )?hours|hours of work|work(?:ing)? (?:times?|pattern|week)|times)\s?:\s/iu
const oddHours =
  /\b(?:shifts?|rota|roster|nights?|weekends?|saturdays?|sat|sundays?|sun|evenings?|on[- ]call|standby|(?:bank|public) holidays?|early|late|flexible|overtime|[4-6](?:[.:]\d\d)? ?am)\b/iu

const asks = /\b(?:you|your|must|experience|essential|able|willing|licen[cs]e|required)\b/iu
