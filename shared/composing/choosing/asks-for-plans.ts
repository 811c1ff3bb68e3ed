/** Whether a question asks what someone would do, rather than what they did: "How would you make sure that …?", "What would you do if …?". */
export const asksForPlans = (question: string): boolean =>
  /\b(?:how|what) (?:would|will|might|could) you\b|\bimagine\b|\bsuppose (?:that )?you\b/iu.test(question)
