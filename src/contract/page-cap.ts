/** Most items of one page, whatever is asked for: what a page costs, and how much is read for it, are counted with it. */
export const PAGE_CAP = 100;
