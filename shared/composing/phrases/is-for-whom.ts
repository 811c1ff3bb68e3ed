/** Whether what stands for an employer only says whom one works for: "mainly for the courts". It is no name. */
export const isForWhom = (name: string): boolean =>
  /^(?:mainly|mostly|largely|for|with|in|on|at|across|various|several|through|via) /u.test(name)
