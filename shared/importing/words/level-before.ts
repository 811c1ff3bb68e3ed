/** How well, before the name of a language ("some German", "conversational Welsh", "a bit of Polish"): a pattern. General knowledge. */
export const levelBefore =
  '(?:(?:a )?(?:little|(?:tiny |small )?bit of|smattering of)|some|basic|conversational|fluent|native|spoken|rusty|good|limited|beginners?|intermediate|advanced|everyday|working)'
