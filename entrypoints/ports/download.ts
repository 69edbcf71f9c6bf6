/** Long enough for the browser to begin reading the file, after which it keeps what it needs. */
const KEPT_MS = 60_000;

/** Hands a file to the user by way of a link, which needs no permission. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
