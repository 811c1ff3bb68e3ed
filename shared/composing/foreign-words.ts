/** Function words that mark a text as not English: German, French, Spanish, Portuguese, Italian, Dutch. General knowledge. */
export const foreignWords: ReadonlySet<string> = new Set(
  `und der das ein eine einen einem einer für mit von auf bei zur zum als auch sowie wurde wurden durch über nach im den dem des ich habe haben bin
  le la les un une des du de et ou avec pour dans sur par chez ans j'ai je nous aux leur leurs pendant au ainsi
  el los las una unos del y en con para por como desde hasta sobre he hemos mi su sus años
  o os as um uma dos das e com para por em no na ao pela pelo anos
  il lo gli dei della delle di e con per nel nella come ho anni
  het een en van voor met op bij naar aan werd als ook door ik heb jaar`.split(/\s+/u),
)
