/** How many tokens a text takes, roughly: 3.5 characters each (notes: grounding and models, 2.2). Never less than the truth for Latin text. */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / 3.5)
}
