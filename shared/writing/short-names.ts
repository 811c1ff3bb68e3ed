/** What people leave out of an organisation's name. General knowledge. */
const kinds =
  /\s+(?:ltd|limited|inc|llc|llp|plc|corp(?:oration)?|co|company|gmbh|ag|kg|sa|sarl|sas|bv|nv|oy|group|holdings?|council|trust|foundation|hospitals?|school|academy|university|college|clinic|agency|solutions|services|systems|technolog(?:y|ies)|software|labs?|studios?|partners|consult(?:ing|ants)|bank|insurance|energy|international)\.?$/iu
/** First words that many names share and that alone name nothing. */
const shared =
  /^(?:the|royal|national|city|county|central|united|general|first|new|great|north|south|east|west|northern|southern|eastern|western|american|british|european|global|world|public|community|saint|st|green|blue|red|white|black|home|open|smart|data|digital|health|care)$/iu

/** The names by which people call an organisation when they drop what kind it is: "Tideway" for Tideway Borough Council; none where nothing telling is left. */
export function shortNames(name: string): string[] {
  const found: string[] = []
  for (let left = shortened(name.trim()); left !== (found.at(-1) ?? name.trim()); left = shortened(left)) {
    found.push(left)
  }
  return found.filter(
    (one) => one.length >= 4 && /^\p{Lu}/u.test(one) && !one.split(/\s+/u).every((word) => shared.test(word)),
  )
}

/** One kind less, and with it the "&" or "of" that joined it: "Brook" and not "Brook &" of Brook & Company. */
function shortened(name: string): string {
  const less = name.replace(kinds, '')
  return less === name ? name : less.replace(/[\s,]+(?:&|\+|and|of|for|und|et|y)$/iu, '').replace(/[\s,&]+$/u, '')
}
