/** What a person may ask a model for, each with the line that tells the model. */
export const wishLines = {
  draft: 'Write the section from the evidence.',
  shorter: 'Rewrite the current text in fewer words. Keep every fact that matters to the requirement.',
  plainer: 'Rewrite the current text in plainer words and shorter sentences.',
  concrete:
    'Rewrite the current text so that each sentence names what was done and with what result, as the evidence states it.',
  star: 'Rewrite the current text in the order situation, task, action, result.',
  'my-words': 'Rewrite the current text so that it stays as close as possible to the wording of the evidence.',
  own: 'Follow the instruction of the writer as far as the rules allow.',
} as const

export type DraftingWish = keyof typeof wishLines

export const draftingWishes = [
  'draft',
  'shorter',
  'plainer',
  'concrete',
  'star',
  'my-words',
  'own',
] as const satisfies readonly DraftingWish[]
