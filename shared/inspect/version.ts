// Counts up with every change of what inspection finds: a desk inspected by an older version is inspected again.
export const inspectVersion = 18
