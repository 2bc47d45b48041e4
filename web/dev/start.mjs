// `npm run dev`: the application with live reload, on sample data; with ONEHOME_SERVER=http://… on a running One Home instead.
import { spawn } from 'node:child_process';

const server = process.env.ONEHOME_SERVER;
const children = [spawn('node_modules/.bin/vite', ['--host', '127.0.0.1'], { stdio: 'inherit', env: { ...process.env, ONEHOME_SERVER: server ?? 'http://127.0.0.1:8090' } })];
if (!server) children.push(spawn(process.execPath, ['dev/mock/server.mjs', '--port', '8090'], { stdio: 'inherit' }));
for (const child of children) child.on('exit', (code) => process.exit(code ?? 0));
process.on('exit', () => children.forEach((child) => child.kill()));
