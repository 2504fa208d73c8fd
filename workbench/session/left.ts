// Of this tab only. The provider may still know who sat here, and would sign them in again without asking anything.
const KEY = 'schakel.left';

/** Remembers that somebody signed out in this tab. */
export function rememberLeft(storage: Storage): void {
  storage.setItem(KEY, 'yes');
}

/** Whether somebody signed out in this tab: nobody is signed in again then without being asked. */
export function hasLeft(storage: Storage): boolean {
  return storage.getItem(KEY) !== null;
}

/** Somebody wants to sign in again. */
export function forgetLeft(storage: Storage): void {
  storage.removeItem(KEY);
}

const CHANNEL = 'schakel-sign-out';

/** Tells the other tabs of this browser that somebody signed out. */
export function tellLeft(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('left');
  channel.close();
}

/** Calls back when somebody signed out in another tab. */
export function onLeft(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', listener);
}
