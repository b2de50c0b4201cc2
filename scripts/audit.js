// Asks the registry for known weaknesses of what is installed with the server. Exits with 1 when there is
// one that is high or critical and has no waiver, or whose waiver has run out. A registry that answers no
// audits, or cannot be reached, is no failure; anything else that goes wrong is.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The address of an advisory to the last day on which it is tolerated, and why. */
const waivers = JSON.parse(
  readFileSync(`${root}scripts/audit-waivers.json`, 'utf8'),
);
const today = new Date().toISOString().slice(0, 10);

const { stdout = '', stderr = '' } = spawnSync(
  'npm',
  ['audit', '--omit=dev', '--audit-level=high', '--json'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const report = parsed(stdout);

if (
  report?.vulnerabilities === undefined &&
  !isUnanswered(report, `${stdout}${stderr}`)
) {
  console.error(`npm audit failed: ${stderr}`);
  process.exitCode = 1;
} else if (report?.vulnerabilities === undefined) {
  console.log(
    'The registry does not answer audits; nothing is known of weaknesses.',
  );
} else {
  const found = Object.values(report.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((via) => typeof via === 'object')
    .filter(({ severity }) => severity === 'high' || severity === 'critical');
  const open = found.filter(({ url }) => !(waivers[url]?.until >= today));
  for (const { name, severity, title, url } of open) {
    console.error(`${name}: ${severity}: ${title} (${url})`);
  }
  console.log(
    `${found.length} high or critical, ${found.length - open.length} of them waived`,
  );
  process.exitCode = open.length === 0 ? 0 : 1;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** npm tells of a refusal by the registry's status, of a lost network by the system's code. */
function isUnanswered(answer, notes) {
  return (
    answer?.statusCode !== undefined ||
    /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN/.test(notes)
  );
}
