/**
 * Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. What is only
 * desirable is set by hand and low: in postings and people by strangers its odds are four to five times those of the others, but
 * who writes both for a bench puts more gaps there than a person may have.
 */
export const gapWeights = {
  constant: -0.47,
  score: -5.63,
  said: -2.73,
  specific: 0.51,
  named: 1.42,
  proper: 0.94,
  paper: 0.58,
  conduct: -2.18,
  desirable: 1.2,
  foreign: -1.76,
} as const
