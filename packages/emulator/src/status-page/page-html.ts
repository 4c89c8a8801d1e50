import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

const BODY = `<body>
<header>
  <h1>Reality emulator</h1>
  <p><time id="now">–</time> <span id="pace"></span></p>
  <p id="connection" role="status"></p>
</header>
<main>
  <section aria-labelledby="jobs-title">
    <h2 id="jobs-title">Jobs <span class="note" id="jobs-note"></span></h2>
    <table class="jobs">
      <thead><tr>
        <th scope="col">Job</th>
        <th scope="col" class="wide">Service</th>
        <th scope="col" class="wide">State</th>
        <th scope="col">Progress</th>
        <th scope="col" class="roomy">Created</th>
      </tr></thead>
      <tbody id="jobs"></tbody>
    </table>
    <p class="empty" id="no-jobs" hidden>No job yet. Any access token will do:</p>
    <pre class="empty" id="first" hidden></pre>
  </section>
  <section aria-labelledby="services-title">
    <h2 id="services-title">Services</h2>
    <table class="services">
      <thead><tr>
        <th scope="col">Service</th><th scope="col" class="wide">Address</th><th scope="col">Jobs</th>
      </tr></thead>
      <tbody id="services"></tbody>
    </table>
  </section>
  <section aria-labelledby="requests-title">
    <h2 id="requests-title">Requests <span class="note">the last ones</span></h2>
    <table class="requests">
      <thead><tr>
        <th scope="col">Time</th><th scope="col">Request</th><th scope="col">Status</th>
      </tr></thead>
      <tbody id="requests"></tbody>
    </table>
    <p class="empty" id="no-requests" hidden>No request yet.</p>
  </section>
</main>
`;

/** The status page: all of it in one document. What it shows comes by its script, as text and never as markup. */
export function pageHtml(nonce: string, reportPath: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Reality emulator</title>
<style nonce="${nonce}">${pageStyle}</style>
</head>
${BODY}<noscript><p>This page needs JavaScript; ${reportPath} answers the same as JSON.</p></noscript>
<script nonce="${nonce}">const reportPath = ${JSON.stringify(reportPath)};
${pageScript}</script>
</body>
</html>
`;
}
