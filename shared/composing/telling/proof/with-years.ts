/** "with nine years in county, cathedral and business archives of up to 3,800 boxes" at the end of what someone is: what the years are of, in a row with its "and". The comma of a number ends no member. */
export const withYears =
  / with (?:[^,;]|(?<=\d),(?=\d))*(?:, (?:[^,;]|(?<=\d),(?=\d))+)* and (?:[^,;]|(?<=\d),(?=\d))+$/u
