/** What sends a request: the shape of the web's own function, which nothing outside this folder may call. */
export type Fetch = typeof fetch;
