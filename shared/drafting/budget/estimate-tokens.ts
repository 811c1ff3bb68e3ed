/** Scripts of which a character takes a token or more: Han, kana, Hangul, Thai and their like. */
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Emoji_Presentation}]/gu
/** Letters of other scripts than Latin: two to a token. */
const half =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/gu

/** How many tokens a text takes, roughly: 3.5 characters each in Latin script (notes: grounding and models, 2.2), fewer in others. Rather too many than too few. */
export function estimateTokens(text: string): number {
  const whole = text.match(dense)?.length ?? 0
  const halves = text.match(half)?.length ?? 0
  return Math.ceil(whole + halves / 2 + (text.length - whole - halves) / 3.5)
}
