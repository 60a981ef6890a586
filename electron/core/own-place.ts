// What the product knows of itself: which version it is, on which data, and how it is started beside itself.

export interface OwnPlace {
  readonly version: string;
  readonly dataFolder: string;
  /** The words that start this app beside itself, on the same data; the program first. */
  readonly command: readonly string[];
}
