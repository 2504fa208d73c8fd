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
