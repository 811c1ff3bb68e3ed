/** Whether two stems are one or begin alike: "certification" and "certified", "driver" and "driven". */
export const isFamily = (one: string, other: string): boolean =>
  one === other || (one.length > 3 && other.length > 3 && one.slice(0, 5) === other.slice(0, 5))
