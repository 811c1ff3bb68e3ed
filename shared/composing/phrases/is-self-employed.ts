/** Whether what stands for an employer or a title says only that there is none: "Self-employed", "freelance". */
export const isSelfEmployed = (name: string): boolean => /^(?:self[- ]?employed|freelance|freelancer)$/iu.test(name)
