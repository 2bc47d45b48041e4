// Pages of a list as the server gives them.
export interface Page<Row> {
  items: Row[];
  next?: string | null;
}

// A page may be empty though the list goes on: the server looks at so many rows for one answer and no more.
export async function filledPage<P extends Page<unknown>>(load: (after: string | null) => Promise<P>, after: string | null = null): Promise<P> {
  let page = await load(after);
  while (page.items.length === 0 && page.next) page = await load(page.next);
  return page;
}
