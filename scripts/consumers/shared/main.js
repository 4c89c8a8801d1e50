import { journeyOverPort } from "./over-port.js";

// In a page the address says where the emulator is, in Node the environment does.
const { document, location, process } = globalThis;
const url = location ? new URLSearchParams(location.search).get("emulator") : process.env.EMULATOR_URL;
const tell = (text) => {
  console.log(text);
  if (document) document.title = text;
};
journeyOverPort(url).then(tell, (error) => {
  tell(`failed: ${error.stack}`);
  if (process) process.exitCode = 1;
});
