/** What has its article, owner or number before it. */
export const determined =
  /^(?:an?|the|my|our|your|its|their|his|her|this|that|these|those|all|both|each|every|any|some|no|one|two|three|four|five|six|seven|eight|nine|ten|twelve|more|most|several|many|on|in|at|to|for|with|from|by|as|of|up|out|off|over|into|through|across|after|under|between|about|around|and|or|\d)(?![\p{L}])/u
