/** What people do in their own time, as they say it at the end of a CV. General knowledge of CVs. */
const leisure =
  /^(?:I (?:also |still |now )?)?(?:(?:sing|play|knit|sew|run(?= (?:(?:an?|the|my|half) )*(?:\p{L}+ )?(?:marathons?|half|park|10k|5k|with|for fun))|swim|cycle|hike|climb|paint|garden|bake|dance|sail|fish|row|read|grow|restor(?:e|ing)|keep(?= (?:bees|hens|chickens))|have (?:an allotment|a dog|two dogs)|am a keen|enjoy (?:cooking|running|cycling|reading|walking|hiking|gardening|baking|music|football|travel\p{L}*))\b(?! (?:workshops?|groups?|classes|sessions|teams?|projects?|meetings|the (?:\p{L}+ )?(?:team|group|clinic|service|desk|club|shop))))/iu
const marks =
  /\b(?:choir|allotment|courgettes|marathon|park ?run|half[- ]marathon|triathlon|road runners|crosswords?|baking (?:\p{L}+ ){0,2}cakes|five[- ]a[- ]side|left back|goalkeeper|wild swimming|open[- ]water swim\p{L}*|(?:fell|hill|trail) running|roller derby|sea fishing|sudoku|in my (?:spare|free) time|outside work)\b/iu

/** Short things in a row, as a CV lists pastimes: "allotment, crosswords, swimming in cold water". */
const isList = (text: string): boolean => {
  const things = text
    .replace(/\([^()]*\)/gu, '')
    .replace(/\.$/u, '')
    .split(/[,;] | and /u)
  return things.length > 1 && things.every((thing) => !/\d/u.test(thing) && thing.trim().split(/\s+/u).length <= 7)
}

/** Whether a line under no entry tells of someone's leisure, which shows nothing that a posting asks for and has no place in its letter. */
export const isLeisure = (text: string): boolean =>
  marks.test(text) && (leisure.test(text.trim()) || isList(text.trim()))
