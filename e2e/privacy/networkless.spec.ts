import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { inTemporaryFolder, project } from '../commands/commandLine.ts';
import { LEAVES } from '../films/films.ts';

/** Everything sent by the processes in a network namespace of their own, as its kernel counts it. */
interface Sent {
  /** Connections that were tried. */
  readonly tcp: number;
  /** Datagrams that were sent, over either version of IP. */
  readonly udp: number;
}

/**
 * A namespace whose only network is a loopback that every address is routed to: whatever anybody tries gets as far as
 * being counted. Run with the program and its arguments; the counts come before, after, and after a deliberate attempt.
 */
const SCRIPT = `
set -e
ip link set lo up
ip route add default dev lo
ip -6 route add default dev lo 2>/dev/null || true
count() {
  awk '/^Tcp: [0-9]/ {tcp = $6} /^Udp: [0-9]/ {udp = $5} /^Udp6OutDatagrams/ {udp += $2} END {print "sent", tcp, udp}' \\
    /proc/net/snmp /proc/net/snmp6
}
count
status=0
"$@" 1>&2 || status=$?
count
"$NODE" "$PROBE"
count
exit $status
`;

const PROBE = `
const { connect } = require('node:net');
const { createSocket } = require('node:dgram');
const socket = connect(80, '198.51.100.7');
socket.on('error', () => undefined);
const sender = createSocket('udp4');
sender.send('hello', 53, '198.51.100.8', () => {
  sender.close();
  socket.destroy();
});
`;

/** Why this machine cannot give a namespace; undefined when it can. */
function missing(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only';
  for (const program of ['unshare', 'ip', 'awk']) {
    if (spawnSync('which', [program]).status !== 0) return `there is no "${program}" here`;
  }
  return spawnSync('unshare', [...OWN_NETWORK, 'true']).status === 0
    ? undefined
    : 'this account may not make a namespace';
}
const OWN_NETWORK = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];

test('from film to report, the kernel counts no connection and no datagram', async () => {
  const reason = missing();
  test.skip(reason !== undefined, reason);
  await inTemporaryFolder(async (folder) => {
    const probe = join(folder, 'probe.cjs');
    await writeFile(probe, PROBE);
    const out = join(folder, 'out');
    const app = [process.env.GREENROOM_ELECTRON ?? '', '--no-sandbox', project, 'analyze', LEAVES, '--out', out];
    const run = spawnSync('unshare', [...OWN_NETWORK, 'sh', '-c', SCRIPT, 'sh', ...app], {
      encoding: 'utf8',
      env: { ...process.env, NODE: process.execPath, PROBE: probe, GREENROOM_DATA: join(folder, 'data') },
      timeout: 170_000,
    });
    expect(run.status, run.stderr).toBe(0);
    expect(existsSync(join(out, 'report.html'))).toBe(true);
    const [before, after, tried] = [...run.stdout.matchAll(/^sent (\d+) (\d+)$/gm)].map(
      ([, tcp, udp]): Sent => ({ tcp: Number(tcp), udp: Number(udp) }),
    );
    expect(before).toEqual({ tcp: 0, udp: 0 });
    expect(after).toEqual({ tcp: 0, udp: 0 });
    // The count works: what is tried on purpose is in it.
    expect(tried).toEqual({ tcp: 1, udp: 1 });
  });
});
