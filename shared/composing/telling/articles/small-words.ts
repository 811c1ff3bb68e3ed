const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean))

/** Words that determine the noun behind them, so that it needs no article. General knowledge of English. */
export const determiners = set(
  `a an the my our your his her its their this that these those each every either neither any some no one another both all which what whose such more most many several few half per much own various numerous
  another's two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred zero`,
)

/** Words that no noun phrase has inside it: they end the one before them and stand before the one behind. General knowledge of English. */
export const smallWords = set(
  `of in on at to for with by from into onto over under through throughout during across between among within against about around after before since until behind beside below above along alongside near off out up down via
  than as like including incl excluding plus minus without towards toward amid despite and or but nor when whenever while where if because so who whom although though once unless how why
  I i we you he she it they me us them him everybody everyone anybody nobody somebody is are was were am be been being has have had do does did can could will would should may might must not also then now still later often always
  sometimes never usually mostly mainly only just even too again already twice together alone first-hand ago etc include includes included`,
)
