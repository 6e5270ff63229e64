/** A page of a list, as every list of the API answers. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  /** For the next page; null on the last one. */
  readonly next_cursor: string | null
}

/** What a list that grows page by page has so far. */
export function itemsOf<Item>(pages: readonly PageOf<Item>[]): Item[] {
  return pages.flatMap(({ items }) => items)
}
