// The backend of the product: the desktop shell. The only importer of @tauri-apps/*.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { BackendError, type Backend, type Failure } from './backend';

const isFailure = (thrown: unknown): thrown is Failure =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown;

export const backend: Backend = {
  async call(name, ...args) {
    try {
      return await invoke(name, args.length ? { args: args[0] } : undefined);
    } catch (thrown) {
      if (isFailure(thrown)) throw new BackendError(thrown);
      throw thrown;
    }
  },
  on(event, handler) {
    const listening = listen(event, ({ payload }) => handler(payload as never));
    return () => void listening.then((stop) => stop());
  },
};
