import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from '../app.ts';
import { project } from '../commands/commandLine.ts';
import { outgoing } from '../fakes/netLog.ts';
import { type Stranger, startStranger } from '../fakes/strangers.ts';
import { LEAVES } from '../films/films.ts';
import { barsOf, openFilm } from '../person.ts';

let stranger: Stranger;
test.beforeEach(async () => {
  stranger = await startStranger();
});
test.afterEach(() => stranger.close());

/** Watches both halves of the app: Chromium writes its own log of the network, and Node's sockets are written down. */
function watch(data: string) {
  const netLog = join(data, 'net-log.json');
  const socketLog = join(data, 'sockets.log');
  return {
    options: {
      switches: [
        ...['-r', join(project, 'e2e', 'fakes', 'socketWatch.cjs')],
        `--log-net-log=${netLog}`,
        '--net-log-capture-mode=Everything',
      ],
      env: { GREENROOM_SOCKET_LOG: socketLog },
    },
    chromium: async () => outgoing(await readFile(netLog, 'utf8')),
    node: async () => (await readFile(socketLog, 'utf8').catch(() => '')).split('\n').filter((line) => line !== ''),
  };
}

test('without a model, nothing leaves the app from its start to the timeline and its end', async ({ open, data }) => {
  const watching = watch(data);
  const { app, page } = await open(watching.options);
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    session.defaultSession.webRequest.onCompleted(({ url }) => seen.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => seen.push(url));
  });
  await openFilm(app, page, LEAVES);
  await barsOf(page).first().click();

  const requested = await app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(requested).not.toEqual([]);
  expect(requested.filter((url) => !/^(app:\/\/greenroom\/|blob:app:\/\/greenroom\/)/.test(url))).toEqual([]);
  await app.close();
  expect(await watching.chromium()).toEqual([]);
  expect(await watching.node()).toEqual([]);
  expect(await readFile(join(data, 'greenroom.log'), 'utf8').catch(() => '')).toBe('');
});

test('both watches notice a single connection', async ({ open, data }) => {
  const watching = watch(data);
  const { app } = await open(watching.options);
  await app.evaluate(async ({ BrowserWindow }, port) => {
    // A session of its own has none of the app's rules.
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'unguarded' } });
    await window.loadURL(`http://127.0.0.1:${port}/`);
    await fetch(`http://127.0.0.1:${port}/`);
  }, stranger.tcpPort);
  await app.close();
  expect(await watching.chromium()).toContainEqual(expect.stringContaining(`127.0.0.1:${stranger.tcpPort}`));
  expect(await watching.node()).toContainEqual(expect.stringContaining(String(stranger.tcpPort)));
});

test('the page finds no way to anybody, not even on this computer', async ({ open }) => {
  const { app, page } = await open();
  const ways = await page.evaluate(
    async ({ tcpPort, udpPort }) => {
      const url = `http://127.0.0.1:${tcpPort}/`;
      const settled = (start: (done: (how: string) => void) => void) => new Promise<string>(start);
      const element = (tag: string, attributes: Record<string, string>) =>
        settled((done) => {
          const made = Object.assign(document.createElement(tag), attributes);
          made.addEventListener('load', () => done('reached'));
          made.addEventListener('loadeddata', () => done('reached'));
          made.addEventListener('error', () => done('blocked'));
          // An element whose address the policy forbids may say nothing at all.
          document.addEventListener('securitypolicyviolation', () => done('blocked'));
          document.body.append(made);
        });
      const inWorker = (code: string) =>
        settled((done) => {
          try {
            const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
            worker.onmessage = ({ data }) => done(String(data));
            worker.onerror = () => done('blocked');
          } catch {
            done('blocked');
          }
        });
      const rtc = settled((done) => {
        const connection = new RTCPeerConnection({
          iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }],
        });
        connection.onicecandidate = ({ candidate }) => {
          if (candidate === null) done('blocked');
          else if (candidate.type === 'srflx') done('reached');
        };
        connection.createDataChannel('out');
        connection.setLocalDescription();
      });
      // These do not say how they ended, or say that they loaded when they were blocked. That nobody saw them has to do.
      navigator.sendBeacon(url, 'x');
      await element('link', { rel: 'prefetch', href: url });
      await element('iframe', { src: url });
      await element('object', { data: url });
      return {
        fetch: await fetch(url).then(
          () => 'reached',
          () => 'blocked',
        ),
        fetchWithoutAnswer: await fetch(url, { mode: 'no-cors', method: 'POST', body: 'x', keepalive: true }).then(
          () => 'reached',
          () => 'blocked',
        ),
        xhr: await settled((done) => {
          const request = new XMLHttpRequest();
          request.onload = () => done('reached');
          request.onerror = () => done('blocked');
          request.open('GET', url);
          request.send();
        }),
        webSocket: await settled((done) => {
          const socket = new WebSocket(`ws://127.0.0.1:${tcpPort}/`);
          socket.onopen = () => done('reached');
          socket.onerror = () => done('blocked');
        }),
        eventSource: await settled((done) => {
          const source = new EventSource(url);
          source.onopen = () => done('reached');
          source.onerror = () => done('blocked');
        }),
        image: await element('img', { src: url }),
        video: await element('video', { src: url }),
        script: await element('script', { src: url }),
        style: await element('link', { rel: 'stylesheet', href: url }),
        worker: await inWorker(`fetch('${url}').then(() => postMessage('reached'), () => postMessage('blocked'))`),
        serviceWorker: await (navigator.serviceWorker?.register(url).then(
          () => 'reached',
          () => 'blocked',
        ) ?? 'blocked'),
        webTransport: await settled((done) => {
          if (!('WebTransport' in window)) return done('blocked');
          const transport = new WebTransport(`https://127.0.0.1:${udpPort}/`);
          transport.closed.catch(() => undefined);
          transport.ready.then(
            () => done('reached'),
            () => done('blocked'),
          );
        }),
        rtc: await rtc,
      };
    },
    { tcpPort: stranger.tcpPort, udpPort: stranger.udpPort },
  );
  for (const [way, how] of Object.entries(ways)) expect(how, way).toBe('blocked');

  await page.evaluate((port) => {
    const form = Object.assign(document.createElement('form'), { action: `http://127.0.0.1:${port}/`, method: 'post' });
    document.body.append(form);
    form.submit();
  }, stranger.tcpPort);
  await app.close();
  expect(stranger.visits()).toBe(0);
});
