/** The folder that paths on the command line are seen from: pnpm starts a script elsewhere, and tells where it was asked. */
export const askedFrom: string = process.env.INIT_CWD ?? process.cwd();
