import { journeyInProcess } from "./in-process.js";

console.log(await journeyInProcess());
