/** Words by which people talk to themselves about a text they are still writing. General knowledge of drafts. */
const cues =
  /\b(?:todo|to-do|tbd|tbc|fixme|xxx|wip|placeholder|perhaps|maybe|not sure|unsure|need(?:s|ed)? to (?:add|check|expand|find|fix|be|write|ask|rewrite|verify|update|look)|you need|should (?:i|we|add|expand|mention|check|be)|add (?:more|some|an?|the|details?|numbers?|links?|examples?|here|something|figures?|dates?)|give (?:some|more|an?|examples?)|(?:expand|elaborate)(?: on)?\b|check (?:this|that|with|the|if|dates?|numbers?|whether|again)|verify|double[- ]check|ask \p{L}?\p{L}+|let me know|remember to|rewrite|rephrase|reword|fill in|insert|to be (?:added|done|confirmed|completed|checked)|look up|find (?:the|a|out)|update (?:this|the|later)|my (?:main )?weakness|weak(?:est)? point|is this (?:ok|right|true|enough|relevant)|do i (?:need|have|want)|shall i|cut this|delete this|remove this|move this|shorten|too long|more (?:detail|examples?|about|on|here|concrete)|examples? (?:here|needed)|how many|which year|when was|exact (?:number|figure|date)|come back to|if this (?:doesn|does|is)|keep or drop|skip this|don['’]t forget|note to self|reminder)\b|\?{2,}|\.{4,}\s*$/iu

/** Words that open an order to oneself. */
const orders =
  /^(?:todo|to-do|fixme|tbd|note to self|nb|reminder|refer to|mention|talk about|describe|emphasi[sz]e|insert|perhaps|maybe|not sure|unsure|should i|i should (?:add|mention|check|expand|say)|need to|add (?:more|some|an?|the)|expand|elaborate|find (?:an?|the|some)|check|ask|give (?:some|an?|more)|say something|something about|e\.g\.\?|xxx)\b/iu

/** True when a bracketed stretch of text is a remark of the writer to themselves. `text` is without its brackets. */
export function isBracketedRemark(text: string): boolean {
  return cues.test(text) || /\?\s*$/u.test(text)
}

/** True when a whole sentence or line is a remark of the writer to themselves. In a draft, orders to oneself count as well. */
export function isRemark(text: string, draft: boolean): boolean {
  const bare = text.trim()
  const inner = /^[([{<]+(.*?)[)\]}>]+[.!]?$/su.exec(bare)?.[1]
  if (inner !== undefined) return draft || isBracketedRemark(inner)
  if (/^(?:todo|to-do|fixme|tbd|tbc|xxx|note to self|reminder to self)\b[:\s]/iu.test(bare) || /\?{3,}/u.test(bare))
    return true
  if (
    /^(?:not sure (?:if|whether|about)|i should (?:add|mention|check|expand)|(?:perhaps|maybe) (?:i |add|mention|give|expand|move|cut|use))/iu.test(
      bare,
    )
  )
    return true
  return draft && orders.test(bare) && bare.length < 160
}

/** Bracketed remarks inside a longer text, as half-open ranges. */
export function bracketedRemarks(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[([]([^()[\]]{3,200})[)\]]/gu)) {
    if (isInnerRemark(match[1] ?? '')) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** Stricter than for a whole line: what stands in brackets inside a sentence is mostly part of it. */
function isInnerRemark(text: string): boolean {
  if (
    /^(?:add|give|check|say|mention|find|ask|which|how|who|when|what|where|why|is|do|should|maybe|perhaps|really|correct|right)\b.*\?$/iu.test(
      text,
    )
  )
    return true
  return cues.test(text) && !/^(?:e\.g|i\.e|such as|including|for example|see)\b/iu.test(text) && !/\d{4}/u.test(text)
}
