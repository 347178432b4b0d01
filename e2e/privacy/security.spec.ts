import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { wordsFor } from '../../shared/words/words.ts';
import { launch, type Opened, test } from '../app.ts';
import { type Stranger, startStranger } from '../fakes/strangers.ts';

/** One test for each rule of main/security and for what the window forbids its page; each fails without its rule. */
let stranger: Stranger;
/** None of these changes the app, so that one is enough. */
let opened: Opened;
let data: string;
test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'greenroom-data-'));
  opened = await launch(data);
});
test.afterAll(async () => {
  await opened.app.close();
  await rm(data, { recursive: true, force: true });
});
test.beforeEach(async () => {
  stranger = await startStranger();
});
test.afterEach(() => stranger.close());

test('the content security policy: no script but the files of the app', async () => {
  const { page } = opened;
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.strangerRan = true';
    document.head.append(script);
    return 'strangerRan' in window;
  });
  expect(ran).toBe(false);
});

test('the network is blocked, even for a page without a policy of its own', async () => {
  const { app } = opened;
  const answer = await app.evaluate(async ({ BrowserWindow }, port) => {
    const window = new BrowserWindow({ show: false });
    await window.loadURL('data:text/html,<p>A page from elsewhere</p>');
    const how = await window.webContents.executeJavaScript(
      `fetch('http://127.0.0.1:${port}/').then(() => 'reached', () => 'blocked')`,
    );
    window.destroy();
    return how;
  }, stranger.tcpPort);
  expect(answer).toBe('blocked');
  expect(stranger.visits()).toBe(0);
});

test('the spell checker, which fetches dictionaries, is off', async () => {
  const { app } = opened;
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});

test('WebRTC finds no way out', async () => {
  const { app, page } = opened;
  const policy = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
  );
  expect(policy).toBe('disable_non_proxied_udp');
  const candidates = await page.evaluate(async (port) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    const found: string[] = [];
    const gathered = new Promise<void>((resolve) => {
      connection.onicecandidate = ({ candidate }) => {
        if (candidate === null) resolve();
        else found.push(candidate.candidate);
      };
    });
    connection.createDataChannel('out');
    await connection.setLocalDescription();
    await gathered;
    connection.close();
    return found;
  }, stranger.udpPort);
  expect(candidates.filter((candidate) => candidate.includes('udp'))).toEqual([]);
  expect(stranger.visits()).toBe(0);
});

test("Chromium's own errands are switched off", async () => {
  const { app } = opened;
  const switches = [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ];
  const missing = await app.evaluate(
    ({ app }, names) => names.filter((name) => !app.commandLine.hasSwitch(name)),
    switches,
  );
  expect(missing).toEqual([]);
  expect(await app.evaluate(({ app }) => app.commandLine.getSwitchValue('proxy-server'))).toBe('direct://');
  expect(await app.evaluate(({ app }) => app.commandLine.getSwitchValue('disable-features'))).toContain(
    'OptimizationHints',
  );
});

test('the page stays where it is', async () => {
  const { app, page } = opened;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const home = page.url();
  await app.evaluate(({ BrowserWindow }) => {
    // Heard after the app's own listener, which has decided by then.
    const decided = new Promise<boolean>((resolve) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.once('will-navigate', ({ defaultPrevented }) => resolve(defaultPrevented));
    });
    Object.assign(globalThis, { decided });
  });
  await page.evaluate((port) => {
    window.location.href = `http://127.0.0.1:${port}/`;
  }, stranger.tcpPort);
  expect(await app.evaluate(() => (globalThis as unknown as { decided: Promise<boolean> }).decided)).toBe(true);
  expect(page.url()).toBe(home);
  expect(stranger.visits()).toBe(0);
});

test('the page opens no window', async () => {
  const { app, page } = opened;
  expect(await page.evaluate(() => window.open('/index.html'))).toBeNull();
  expect(app.windows()).toHaveLength(1);
});

test('no page can embed another', async () => {
  const { app } = opened;
  const prevented = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
    const decided = new Promise((resolve) => {
      window.webContents.once('will-attach-webview', ({ defaultPrevented }) => resolve(defaultPrevented));
    });
    await window.loadURL('data:text/html,<webview src="data:text/html,Hello"></webview>');
    const prevented = await decided;
    window.destroy();
    return prevented;
  });
  expect(prevented).toBe(true);
});

test('of all permissions the page has those for camera and microphone', async () => {
  const { page } = opened;
  // Asking what is allowed, and asking for it, go different ways.
  const states = await page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'] as const;
    const found = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state] as const;
    });
    return Object.fromEntries(await Promise.all(found));
  });
  expect(states).toEqual({
    camera: 'granted',
    microphone: 'granted',
    geolocation: 'denied',
    notifications: 'denied',
    'clipboard-read': 'denied',
    midi: 'denied',
  });
  const position = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? 'denied' : `error ${code}`),
        );
      }),
  );
  expect(position).toBe('denied');
});

test('the page is in a sandbox, apart from what it can call', async () => {
  const { app, page } = opened;
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag };
  });
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  const reach = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'global', 'module'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { greenroom: object }).greenroom),
  }));
  expect(reach).toEqual({ node: [], bridge: ['call', 'on', 'openDropped', 'openDroppedMaterial'] });
});

test('there is no menu but our own, in the language of the person; nothing in it reloads or opens developer tools', async ({
  open,
}) => {
  const { app, page } = await open();
  const menu = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? null);
  const onMac = process.platform === 'darwin';
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await menu()).toEqual(
    onMac ? [expect.any(String), wordsFor('en').menu.edit, wordsFor('en').menu.window] : null,
  );
  await page.getByRole('button', { name: '한국어' }).click();
  await expect
    .poll(menu)
    .toEqual(onMac ? [expect.any(String), wordsFor('ko').menu.edit, wordsFor('ko').menu.window] : null);

  // A native menu waits for a person: it is kept instead of opened.
  await app.evaluate(({ Menu }) => {
    Object.assign(Menu.prototype, {
      popup(this: Electron.Menu) {
        Object.assign(globalThis, { opened: this.items.map(({ label }) => label) });
      },
    });
  });
  await page.getByRole('button', { name: wordsFor('ko').home.rehearse }).click();
  await page.getByText(wordsFor('ko').coaching.talk.title).click();
  await page.getByRole('textbox', { name: wordsFor('ko').coaching.talk.goal }).click({ button: 'right' });
  const opened = () => app.evaluate(() => (globalThis as unknown as { opened?: string[] }).opened);
  await expect.poll(opened).toContain(wordsFor('ko').menu.paste);
});

test('the app serves its own files and no other', async () => {
  const { page } = opened;
  const statuses = await page.evaluate(() =>
    Promise.all(
      [
        '/index.html',
        '/../main/index.js',
        '/..%2fmain%2findex.js',
        '/%2e%2e/main/index.js',
        '/..%5cmain%5cindex.js',
        '/films/unknown',
        '/rehearsals/..%2f../recording',
        '/rehearsals/%2e%2e/strips/settings.json',
        '//etc/passwd',
        '/%2fetc%2fpasswd',
      ].map(async (path) => [path, (await fetch(`app://greenroom${path}`)).status] as const),
    ),
  );
  const [own, ...others] = statuses;
  expect(own).toEqual(['/index.html', 200]);
  for (const [path, status] of others) expect(status, path).toBe(404);
});

test('the page can name no file of this computer, not even as if it had been dropped', async ({ open }) => {
  const { page } = await open();
  const opened = await page.evaluate(async (path) => {
    const greenroom = window.greenroom as unknown as Record<string, (...given: unknown[]) => Promise<{ ok: boolean }>>;
    const made = new File(['made by the page'], path);
    const tries = ['openDropped', 'openDroppedMaterial'].flatMap((open) => [
      () => greenroom[open]?.(made),
      () => greenroom[open]?.({ path, name: path }),
    ]);
    const answers = await Promise.all(
      tries.map(async (attempt) => (await attempt()?.catch(() => ({ ok: false }))) ?? { ok: false }),
    );
    return answers.map(({ ok }) => ok);
  }, process.execPath);
  expect(opened).toEqual([false, false, false, false]);
});
