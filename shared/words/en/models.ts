/** What the models command writes on the terminal. Problems have their own sentences. */
export const models = {
  /** `total` is undefined when the server does not say. Bytes. */
  fetching: (file: string, received: number, total: number | undefined) =>
    `Fetching ${file}: ${total === undefined ? `${megabytes(received)} MB` : `${Math.floor((received / total) * 100)}% of ${megabytes(total)} MB`}`,
  fetched: (file: string) => `${file}: fetched and checked.`,
  alreadyThere: (file: string) => `${file}: already there.`,
  done: (folder: string) => `The official models are in ${folder}. Greenroom uses them from its next start.`,
  canceled: 'Stopped. What has arrived is kept: run the command again to go on from there.',
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
