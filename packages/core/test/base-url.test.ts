import { describe, expect, it } from "vitest";
import { recordingClient } from "./support/fixture-service.ts";

async function urlWith(baseUrl: string, allowInsecureBaseUrl = false): Promise<string | undefined> {
  const { client, requests } = recordingClient(undefined, { baseUrl, allowInsecureBaseUrl });
  await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
  return requests[0]?.url;
}

describe("base address", () => {
  it("is the service's production address if none is given", async () => {
    const { client, requests } = recordingClient();
    await client.GET("/jobs/{id}", { params: { path: { id: "a" } } });
    expect(requests[0]?.url).toBe("https://service.invalid/fixture/jobs/a");
  });

  it.each([
    ["https://host.invalid/base", "https://host.invalid/base/jobs/a"],
    ["https://host.invalid/base/", "https://host.invalid/base/jobs/a"],
    ["https://host.invalid/base///", "https://host.invalid/base/jobs/a"],
    ["https://host.invalid", "https://host.invalid/jobs/a"],
    ["https://HOST.invalid:443/", "https://host.invalid/jobs/a"],
    ["http://127.0.0.1:8080/x", "http://127.0.0.1:8080/x/jobs/a"],
    ["http://localhost/x", "http://localhost/x/jobs/a"],
    ["http://[::1]:8080", "http://[::1]:8080/jobs/a"],
  ])("%s leads to %s", async (baseUrl, expected) => {
    expect(await urlWith(baseUrl)).toBe(expected);
  });

  it.each([
    ["host.invalid/base", /not an absolute address/],
    ["", /not an absolute address/],
    ["ftp://host.invalid", /must begin with https/],
    ["javascript:alert(1)", /must begin with https/],
    ["https://user:password@host.invalid", /^baseUrl must have only scheme, host and path$/],
    ["https://host.invalid/?a=b", /must have only scheme, host and path/],
    ["https://host.invalid/#x", /must have only scheme, host and path/],
    ["http://host.invalid/base", /unencrypted/],
    ["http://127.0.0.1.host.invalid/", /unencrypted/],
    ["http://localhost.invalid/", /unencrypted/],
  ])("%s is refused when the client is made", (baseUrl, problem) => {
    expect(() => recordingClient(undefined, { baseUrl })).toThrow(problem);
  });

  it("may be plain http for a host that the caller trusts", async () => {
    expect(await urlWith("http://emulator.invalid", true)).toBe("http://emulator.invalid/jobs/a");
  });
});
