import { journeyInProcess } from "./in-process.js";

// `workerd test` calls it, and fails where it rejects.
export const journey = {
  async test() {
    console.log(await journeyInProcess());
  },
};
