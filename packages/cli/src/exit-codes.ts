/** What the command's exit code says. */
export const exitCodes = {
  success: 0,
  jobUnsuccessful: 1,
  usage: 2,
  auth: 3,
  timeLimit: 4,
  service: 5,
  interrupted: 130,
  terminated: 143,
} as const;
