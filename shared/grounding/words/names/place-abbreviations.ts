/** States and provinces by the letters of an address. General knowledge of geography. */
export const placeAbbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  `AL alabama|AK alaska|AZ arizona|AR arkansas|CA california|CO colorado|CT connecticut|DE delaware|FL florida|GA georgia|HI hawaii|ID idaho|IL illinois|IN indiana|IA iowa|KS kansas|KY kentucky|LA louisiana|ME maine|MD maryland|MA massachusetts|MI michigan|MN minnesota|MS mississippi|MO missouri|MT montana|NE nebraska|NV nevada|NH new hampshire|NJ new jersey|NM new mexico|NY new york|NC north carolina|ND north dakota|OH ohio|OK oklahoma|OR oregon|PA pennsylvania|RI rhode island|SC south carolina|SD south dakota|TN tennessee|TX texas|UT utah|VT vermont|VA virginia|WA washington|WV west virginia|WI wisconsin|WY wyoming|DC district columbia|AB alberta|BC british columbia|MB manitoba|NB new brunswick|NL newfoundland labrador|NS nova scotia|ON ontario|PE prince edward island|QC quebec québec|SK saskatchewan|NSW new south wales|QLD queensland|VIC victoria|TAS tasmania|ACT australian capital territory|WA western australia|SA south australia|NT northern territory|NZ new zealand`
    .split('|')
    .map((line) => line.split(' '))
    .map(([letters = '', ...names]) => [`${letters} ${names.join(' ')}`, names] as const),
)
