/** "with nine years in county, cathedral and business archives" at the end of what someone is: what the years are of, in a row with its "and". */
export const withYears = / with [^,;]*(?:, [^,;]+)* and [^,;]+$/u
