// Why the database refused, as one sentence can name it: Dexie writes the engine's own error on a line of its own behind its.
export const causeOf = (error: unknown): string => (error as Error).message.split('\n', 1)[0]!
