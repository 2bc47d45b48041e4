// Writes src/api/schema.d.ts from openapi.json.
//   npm run types                                from the checked-in openapi.json (works without a server)
//   npm run types -- http://127.0.0.1:8080       first takes the document from a running One Home
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const server = process.argv[2];
if (server) {
  const answer = await fetch(new URL('/api/openapi.json', server));
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  writeFileSync('openapi.json', `${JSON.stringify(await answer.json(), null, 1)}\n`);
}
execFileSync(process.execPath, ['node_modules/openapi-typescript/bin/cli.js', 'openapi.json', '-o', 'src/api/schema.d.ts'], { stdio: 'inherit' });
const text = readFileSync('src/api/schema.d.ts', 'utf8');
writeFileSync('src/api/schema.d.ts', text.replace(/^\/\*\*[\s\S]*?\*\//, '// Generated from openapi.json by `npm run types`; change the server, not this file.'));
