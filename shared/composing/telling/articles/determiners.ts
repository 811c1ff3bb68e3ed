/** Words that determine the noun behind them, so that it needs no article. General knowledge of English. */
export const determiners: ReadonlySet<string> = new Set(
  `a an the my our your his her its their this that these those each every either neither any some no one another both all which what whose such more most many several few half per much own
    various numerous two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred zero`.split(
    /\s+/u,
  ),
)
