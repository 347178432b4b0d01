import { z } from 'zod';

const constantsSchema = z.object({ constants: z.object({ logEventTypes: z.record(z.string(), z.number()) }) });
const eventSchema = z.object({ type: z.number(), params: z.record(z.string(), z.unknown()).optional() });

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
 * Chromium asks for a spelling dictionary as soon as a session exists. The host rules of main/security/egress.ts refuse
 * the name (net error -105) before a resolver or a socket is asked, which leaves these lines and none of the others.
 */
const REFUSED_UNSENT =
  /^(URL_REQUEST_START_JOB|HTTP_STREAM_JOB) .*redirector\.gvt1\.com|^URL_REQUEST_START_JOB {"net_error":-105}$/;

/**
 * What Chromium sent or tried to send, out of the log that `--log-net-log` writes: one line each. The app's own scheme
 * never comes this far. The file has its constants on the first line and one event on each after the second; Chromium
 * does not always come to writing its end. https://www.chromium.org/developers/design-documents/network-stack/netlog/
 */
export function outgoing(log: string): string[] {
  const [first = '', , ...lines] = log.split('\n');
  const types = constantsSchema.parse(JSON.parse(first.replace(/,\s*$/, '}'))).constants.logEventTypes;
  const unknown = LEAVING.filter((name) => !(name in types));
  if (unknown.length > 0) throw new Error(`This Chromium logs no ${unknown.join(', ')}: look for its new name.`);
  const names = new Map(LEAVING.map((name) => [types[name], name]));
  return lines
    .map((line) => line.replace(/,\s*$/, ''))
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => eventSchema.parse(JSON.parse(line)))
    .flatMap(({ type, params }) =>
      names.has(type) && params !== undefined ? [`${names.get(type)} ${JSON.stringify(params)}`] : [],
    )
    .filter((line) => !REFUSED_UNSENT.test(line));
}
