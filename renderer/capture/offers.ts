/** What capture gives an engine to look at, on its way to the engine's worker. */
export type Offer =
  /** `url` is absolute: a worker's own address is another one than the page's. */
  | { readonly kind: 'film'; readonly url: string; readonly track?: number | undefined }
  | { readonly kind: 'camera'; readonly frames: ReadableStream<VideoFrame> };
