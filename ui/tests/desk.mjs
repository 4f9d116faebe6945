// `licet-desk-server` for the tests and for development: the real use cases, mirror and portal behind the window.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the server over the UI built to `folder`. `cargo xtask test` names a program that it has built. */
export async function startDesk(folder, ...options) {
  const program = process.env.LICET_DESK_SERVER;
  const run = ['run', '--quiet', '--locked', '--package', 'licet-desk-server', '--'];
  const words = [...(program ? [] : run), folder, ...options];
  const server = spawn(program ?? 'cargo', words, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await Promise.race([
    new Promise((said) => createInterface(server.stdout).once('line', (text) => said([text]))),
    new Promise((ended) => server.once('exit', () => ended([]))),
  ]);
  if (!line) throw new Error('licet-desk-server could not start');
  const { address, token } = JSON.parse(line);

  async function control(method, path, body) {
    const response = await fetch(`${address}/control/worlds${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path || 'a new world'} ${JSON.stringify(body)}: ${text}`);
    return text && JSON.parse(text);
  }

  return {
    address,
    /** A new world: `who` has the app open there and has synced; without `who` nobody is signed in. */
    async world(who) {
      const { world: id, portal, ...demo } = await control('POST', '', { who });
      return {
        /** Address of the window. */
        url: `${address}/?world=${id}`,
        id,
        portal,
        /** What the demo has that nobody sees on a screen, such as voucher codes. */
        demo,
        /** Does something outside of the window (crates/desk-server/src/act.rs). */
        act: (act, more = {}) => control('POST', `/${id}/act`, { act, ...more }),
        /** Somebody asks the portal for something; answers its body, and fails when it refuses. */
        async ask(who, method, path, body) {
          const answer = await control('POST', `/${id}/act`, { act: 'ask', who, method, path, body });
          if (answer.status >= 300)
            throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
          return answer.body;
        },
        /** Gives a command as the window does; fails when it is refused. */
        async call(name, args = null) {
          const response = await fetch(`${address}/worlds/${id}/call/${name}`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ args }),
          });
          if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
          const { reply, failure } = await response.json();
          if (failure) throw new Error(`${name}: ${JSON.stringify(failure)}`);
          return reply;
        },
        end: () => control('DELETE', `/${id}`),
      };
    },
    close: () => server.stdin.end(),
  };
}
