/** What stands between the digits of a telephone number, for a class of a pattern: hyphens and dashes of every length among it. */
export const betweenDigits = String.raw` \u00a0().\/\u2010-\u2015-`
