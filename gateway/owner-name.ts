/** The name of an owner, as its subgraph is called in the supergraph: one of the four, or one that joined by configuration. */
export type OwnerName = string;
