/** "Signs of Safety 2018", "Safeguarding level 3 2025", but not "Class of 2018" and not "May 2018". */
export const bareYear =
  /(?<=\p{L}{3}|(?:level|stage|grade|part|class) \d|\p{Lu}\/\d)(?<!\b(?:revalidated|refreshed|retaken|resat|completed|awarded|gained|obtained|achieved|recertified|renewed|all|expires|expired|valid|last|updated|issued|passed|in|since|from|until|of|to|by|for|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)) ((?:19|20)\d{2})$/iu
