import { contextBridge, ipcRenderer, webUtils } from 'electron';
import {
  type Bridge,
  CALL_CHANNEL,
  calls,
  DROP_CHANNEL,
  MATERIAL_DROP_CHANNEL,
  PUSH_CHANNEL,
  type PushName,
  type PushPayload,
} from '../shared/bridge.ts';

type Listener = (payload: PushPayload<PushName>) => void;
const listeners = new Map<PushName, Set<Listener>>();

ipcRenderer.on(PUSH_CHANNEL, (_event, name: PushName, payload: PushPayload<PushName>) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const bridge: Bridge = {
  call(name, input) {
    if (!Object.hasOwn(calls, name)) return Promise.reject(new Error(`There is no call named ${name}.`));
    return ipcRenderer.invoke(CALL_CHANNEL, name, input);
  },
  on(name, listener) {
    const named = listeners.get(name) ?? new Set<Listener>();
    listeners.set(name, named.add(listener as Listener));
    return () => void named.delete(listener as Listener);
  },
  openDropped: async (file) => ipcRenderer.invoke(DROP_CHANNEL, webUtils.getPathForFile(file as File)),
  openDroppedMaterial: async (file) => ipcRenderer.invoke(MATERIAL_DROP_CHANNEL, webUtils.getPathForFile(file as File)),
};

contextBridge.exposeInMainWorld('greenroom', bridge);
