/** What is done or comes round as one thing at a time, so that with how often or how long before it there is one of it: "a weekly stock check", "a 3-week menu cycle". General knowledge of English. */
export const occasions: ReadonlySet<string> = new Set(
  `appraisal assembly audit blog briefing bulletin check class clinic column count cycle debrief delivery drill evaluation event fair forecast forum group handover inspection lesson market meeting menu newsletter outing podcast quiz
  reconciliation report review rota round run service session shift stock-take stocktake stock-check survey tour tournament trip tutorial visit walk webinar workshop`
    .split(/\s+/u)
    .filter(Boolean),
)
