/** The workbench as a client at the OpenID Connect provider. */
export interface ClientOptions {
  readonly id: string;
  /** Null for a public client: then PKCE alone shows that who began the sign-in ends it. */
  readonly secret: string | null;
  /** Scopes that are asked for, separated by spaces. */
  readonly scope: string;
}

/** How long somebody stays signed in. */
export interface SessionTimes {
  /** From sign-in on, whatever they do. */
  readonly longestMs: number;
  /** Without a question to the graph. */
  readonly idleMs: number;
}

/** What the gateway needs to be the backend of the workbench. */
export interface WorkbenchOptions {
  /** The origin at which browsers reach the gateway, without a slash at the end. */
  readonly publicUrl: string;
  readonly client: ClientOptions;
  readonly session: SessionTimes;
  /** Folder of the built pages. */
  readonly folder: string;
}
