import { app, BrowserWindow } from 'electron';

// A plain browser window, as anybody has it who is sent a report. What it opens is up to the test.
app.whenReady().then(() => {
  new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } }).loadURL('about:blank');
});
