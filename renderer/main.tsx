import { createRoot } from 'react-dom/client';
import './fonts.css';
import './tokens.css';
import './app/base.css';
import { App } from './app/App.tsx';
import { bridge } from './app/bridge.ts';
import { Failsafe } from './app/Failsafe.tsx';
import { runAnalyzeCommand } from './capture/analyzeCommand.ts';
import { call } from './capture/bridgeCall.ts';

const start = await call(bridge, 'app.start', undefined);
const root = document.getElementById('root');
if (start.kind === 'analyze') await runAnalyzeCommand(bridge, start);
else if (root !== null) {
  createRoot(root).render(
    <Failsafe>
      <App films={start.films} problem={start.problem ?? null} />
    </Failsafe>,
  );
}

// What is typed is kept when its field is left; whoever closes the window in the middle of a word leaves it, too.
window.addEventListener('pagehide', () => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
});
