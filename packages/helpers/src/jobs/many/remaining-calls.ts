/** How many more calls the platform takes for the time being; `undefined` where an answer does not say, or unreadably. */
export function remainingCalls(headers: Headers): number | undefined {
  const text = headers.get("iTwinPlatform-RateLimit-RemainingCalls");
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
