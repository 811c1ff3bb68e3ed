/** What was done to a thing, not by the person: "used today by 40 colleagues", "adopted across the trust". */
export const passive =
  /^(?:\p{L}+ed|built|held|kept|read|sold|run|shown|made|taken|seen|written) (?:\p{L}+ ){0,3}by\b|^(?:used|read|sold|adopted) (?:in|today|now|daily|across|throughout|at|on)\b|^(?:certified|accredited|licensed|listed|completed|finished|published|opened|demolished|insured) (?:in|since|to|under)\b/u
