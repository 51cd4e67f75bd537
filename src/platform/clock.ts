/** Injection token of the clock (`Clock` of shared). */
export const CLOCK = Symbol('Clock');
