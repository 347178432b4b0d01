import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, clipboard, dialog, powerSaveBlocker, session, shell } from 'electron';
import { PUSH_CHANNEL } from '../../shared/bridge.ts';
import { MATERIAL_ENDINGS } from '../../shared/rehearsal/material.ts';
import { wordsFor } from '../../shared/words/words.ts';
import type { Clock } from '../clock.ts';
import { SAMPLE_STRIP } from '../coaching/moments/sampleMoments.ts';
import { directFetch } from '../egress/directFetch.ts';
import type { Log } from '../log.ts';
import { dataFolder } from '../mcp/options.ts';
import { INDEX_FILE } from '../search/indexFile.ts';
import type { Surroundings } from '../surroundings.ts';
import { createPdfPrinter } from './printPdf.ts';
import { createSlidesWindow } from './slidesWindow.ts';
import { createWakefulness } from './wakefulness.ts';

/** Film endings that Chromium's decoders can be asked to read. */
const FILM_ENDINGS = ['mp4', 'm4v', 'mov', 'webm', 'mkv'];

type FromElectron = Pick<
  Surroundings,
  | 'version'
  | 'electron'
  | 'clock'
  | 'log'
  | 'random'
  | 'folders'
  | 'assistantPlaces'
  | 'push'
  | 'chooseFilms'
  | 'chooseMaterial'
  | 'chooseModelsFolder'
  | 'choosePlace'
  | 'printPdf'
  | 'confirm'
  | 'reveal'
  | 'slidesWindow'
  | 'copyText'
  | 'awake'
  | 'fetch'
>;

/** What the services need of Electron. `dist` is the folder with the built app, `data` the app's data folder. */
export function surroundings(
  dist: string,
  data: string,
  clock: Clock,
  log: Log,
  language: Surroundings['language'],
): FromElectron {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    clock,
    log,
    random: randomUUID,
    folders: {
      library: join(data, 'rehearsals'),
      answers: join(data, 'answers'),
      ledger: join(data, 'spending.ndjson'),
      sampleStrip: join(dist, 'renderer', SAMPLE_STRIP),
      models: join(data, 'models'),
      builtModels: join(dist, 'models'),
      includedModels: join(process.resourcesPath, 'models'),
      chosenModels: process.env['GREENROOM_MODELS'] || undefined,
      searchIndex: join(data, INDEX_FILE),
    },
    assistantPlaces: {
      folder: app.isPackaged ? join(process.resourcesPath, 'assistant') : join(dist, 'mcp'),
      // An AppImage is mounted anew at each start, somewhere else.
      lasting: process.env['APPIMAGE'] === undefined ? null : join(data, 'assistant'),
      data: data === dataFolder({ platform: process.platform, home: homedir(), env: process.env }) ? null : data,
    },
    push(name, payload) {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.send(PUSH_CHANNEL, name, payload);
    },
    async chooseFilms() {
      const { app: words } = wordsFor(language());
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: words.chooseFilm,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words.films, extensions: FILM_ENDINGS }],
      });
      return canceled ? [] : filePaths;
    },
    async chooseMaterial(kind) {
      const { material: words } = wordsFor(language()).prepare;
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: kind === 'slides' ? words.chooseSlides : words.chooseScript,
        properties: ['openFile'],
        filters: [{ name: kind === 'slides' ? words.pdf : words.texts, extensions: [...MATERIAL_ENDINGS[kind]] }],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async chooseModelsFolder() {
      const { app: words } = wordsFor(language());
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: words.chooseModelsFolder,
        properties: ['openDirectory'],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async choosePlace({ title, name, ending, kind }) {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title,
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: kind, extensions: [ending] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    printPdf: createPdfPrinter(log),
    async confirm({ message, detail, yes, no }) {
      const options = { type: 'question' as const, message, detail, buttons: [yes, no], defaultId: 1, cancelId: 1 };
      const [window] = BrowserWindow.getAllWindows();
      const { response } = await (window === undefined
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(window, options));
      return response === 0;
    },
    reveal: (path) => shell.showItemInFolder(path),
    slidesWindow: createSlidesWindow(dist),
    copyText: (text) => clipboard.writeText(text),
    awake: createWakefulness(powerSaveBlocker),
    fetch: directFetch(() => session.fromPartition('coaching')),
  };
}
