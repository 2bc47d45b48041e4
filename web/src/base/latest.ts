// Rows by the moment at which they were made, latest first; of one moment the later id, as the server takes "the one saved last".
export function latestFirst<T extends { created_at: string; id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => b.created_at.localeCompare(a.created_at) || b.id.localeCompare(a.id));
}
