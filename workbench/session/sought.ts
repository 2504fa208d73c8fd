import { observable } from './observable.ts';

/** What somebody typed in the search box of the frame. It stays in memory: a number or a name never stands in an address. */
export const sought = observable('');
