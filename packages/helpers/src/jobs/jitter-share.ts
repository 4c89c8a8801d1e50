/** How much of itself a wait may be longer by chance, where many jobs are watched: a tenth, so that they share a wake-up. */
export const jitterShare = 0.1;
