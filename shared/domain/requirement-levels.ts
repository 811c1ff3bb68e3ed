/** What kind of thing a posting asks for. */
export const requirementLevels = ['must', 'nice', 'duty', 'eligibility', 'question'] as const
