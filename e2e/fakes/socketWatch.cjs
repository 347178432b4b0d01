// Loaded into the main process before the app (`-r`): writes down every connection that Node opens there, every name that
// it looks up and every datagram that it sends, then lets it happen.
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const net = require('node:net');

/** Calls `original` as it was called, after a line in the log. */
function watched(owner, name) {
  const original = owner[name];
  owner[name] = function (...given) {
    const told = given.filter((each) => typeof each !== 'function');
    appendFileSync(process.env.GREENROOM_SOCKET_LOG, `${name} ${JSON.stringify(told)}\n`);
    return original.apply(this, given);
  };
}

watched(net.Socket.prototype, 'connect');
watched(dgram.Socket.prototype, 'send');
watched(dns, 'lookup');
watched(dns, 'resolve');
watched(dns.promises, 'lookup');
watched(dns.promises, 'resolve');
