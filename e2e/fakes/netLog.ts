import { z } from 'zod';

const logSchema = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }),
  events: z.array(z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() })),
});

/** What Chromium logs when something leaves the process, or is about to. */
const LEAVING = [
  'TCP_CONNECT_ATTEMPT',
  'UDP_BYTES_SENT',
  'HOST_RESOLVER_MANAGER_JOB',
  'HOST_RESOLVER_DNS_TASK',
  'URL_REQUEST_START_JOB',
  'QUIC_SESSION',
  'HTTP_STREAM_JOB',
];

/**
 * What Chromium sent or tried to send, out of the log that `--log-net-log` writes: one line each. The app's own scheme
 * never comes this far. https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export function outgoing(log: string): string[] {
  const { constants, events } = logSchema.parse(JSON.parse(log));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const unknown = LEAVING.filter((name) => !(name in constants.logEventTypes));
  if (unknown.length > 0) throw new Error(`This Chromium logs no ${unknown.join(', ')}: look for its new name.`);
  return events.flatMap(({ type, params }) => {
    const name = names.get(type) ?? '';
    return LEAVING.includes(name) && params !== undefined ? [`${name} ${JSON.stringify(params)}`] : [];
  });
}
