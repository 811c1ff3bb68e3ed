/** How the page scrolls to a place: gliding, so that the eye can follow, or at once for whoever asked their system for less motion. */
export const scrollMotion = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
