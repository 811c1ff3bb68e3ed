/** Words that English writes with a capital, or people do, without naming anything of their own. General knowledge. */
export const plainCapitals: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll cv dr mr mrs ms mx prof monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  ok no yes am pm bc ad pdf faq asap covid covid-19 christmas easter year level grade key stage limited ltd plc gmbh llp inc dear sir madam sincerely faithfully regards
  category section article chapter unit module part phase schedule appendix advent lent ramadan diwali hanukkah passover thanksgiving halloween internet bible
  christian catholic anglican muslim jewish hindu buddhist army
  kw mw gw kwh mwh gwh kva mva khz mhz ghz mbps gbps kpa mpa ph day eve
  bureau online final finals grandma grandad granny continent pentecost whitsun
  history geography maths mathematics physics chemistry biology psychology sociology economics philosophy`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Kinds of institution, which stand for one that is named elsewhere when they stand alone: "the Council". */
export const institutions: ReadonlySet<string> = new Set(
  'city county borough parish council university college hospital infirmary school academy church cathedral government parliament association society museum library club trust'.split(
    ' ',
  ),
)
