/** Answers requests, whoever carries them. */
export type Handle = (request: Request) => Promise<Response>;
