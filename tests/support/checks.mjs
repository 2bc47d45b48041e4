// Runs named checks and tells each as the layers of ./test count it: "ok NAME", or "not ok NAME" with the reason below.

// Every check whose name holds `wanted`, one after the other. Answers how many ran and how many failed.
export async function runChecks(checks, { wanted = '', label = (name) => name } = {}) {
  let run = 0, failed = 0;
  for (const [name, check] of Object.entries(checks)) {
    if (!name.includes(wanted)) continue;
    run++;
    try {
      await check();
      console.log(`ok ${label(name)}`);
    } catch (error) {
      failed++;
      console.log(`not ok ${label(name)}`);
      console.log(String(error.stack ?? error).replace(/^/gm, '    '));
    }
  }
  return { run, failed };
}
