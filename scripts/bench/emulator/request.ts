import { Agent, get } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const headers = { authorization: "Bearer bench", accept: "application/vnd.bentley.itwin-platform.v1+json" };

/** Sends one request and reads its answer whole. Costs less than `fetch`, as the client shares two cores with the server. */
export function send(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.once("error", reject);
    });
    sent.once("error", reject);
  });
}
