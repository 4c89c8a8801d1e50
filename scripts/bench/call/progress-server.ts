// Answers every request with the same progress, and tells its parent on which port.
import { createServer } from "node:http";
import { progressText } from "./answers.ts";

const headers = { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(progressText)) };
const server = createServer((_, response) => {
  response.writeHead(200, headers).end(progressText);
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
