/** Whether a line says which post is looked for, as CVs of many countries begin ("To obtain a post as Head Gardener where I can use …"): it names what is asked for and tells nothing of having done it. */
export const isObjective = (text: string): boolean =>
  /^(?:(?:career )?objective: )?(?:to (?:obtain|secure|gain|find|get|land|take up)|(?:now )?seeking) (?:an? |the |my )?(?:[\p{L}-]+ ){0,4}(?:posts?|positions?|roles?|jobs?|employment|placement|opportunity)\b/iu.test(
    text,
  )
