import type { App, Session, WebContents } from 'electron';

/** The app's own origin: the only one a page may come from or talk to. */
export const APP_ORIGIN = 'app://greenroom';

/** Whether a page may load this address: the app's own files, and what lives in the page's own memory. */
export function mayLeave(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('data:') || url.startsWith(`blob:${APP_ORIGIN}/`);
}

/**
 * Chromium's own errands (component updates, field trials, domain reliability) that no page asks for.
 * To be called before the app is ready. https://peter.sh/experiments/chromium-command-line-switches/
 */
export function silenceChromium(app: App): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-first-run',
  ]) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch(
    'disable-features',
    'OptimizationHints,MediaRouter,DialMediaRouteProvider,NetworkTimeServiceQuerying',
  );
  // Spelling dictionaries are fetched as soon as a session exists, before it can be told that it needs none.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP *.gvt1.com ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', 'direct://');
}

/** Cancels every request of the session that is not for the app's own files. Told of each one it stopped. */
export function blockNetwork(session: Session, onBlocked: (url: string) => void): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    if (mayLeave(details.url)) return answer({});
    onBlocked(details.url);
    answer({ cancel: true });
  });
  // Spell checking downloads its dictionaries.
  session.setSpellCheckerEnabled(false);
}

/** WebRTC does not pass through webRequest: without a route that may be used it cannot send anything. */
export function blockWebRtc(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
