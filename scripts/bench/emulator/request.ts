import { Agent, request as httpRequest } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const headers = { authorization: "Bearer bench", accept: "application/vnd.bentley.itwin-platform.v1+json" };

/** Sends one request and reads its answer whole. Costs less than `fetch`, as the client shares two cores with the server. */
export function send(url: string, method = "GET", body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const type = body === undefined ? {} : { "content-type": "application/json" };
    const sent = httpRequest(url, { method, agent, headers: { ...headers, ...type } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.once("error", reject);
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
