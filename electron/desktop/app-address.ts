// The one address of the page, and every question about other addresses: compared part by part, so that look-alikes
// (`companion://app.evil`, `companion://app@evil`) stay outside.

export const APP_SCHEME = 'companion';
export const APP_ORIGIN = `${APP_SCHEME}://app`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;
/** The small window on top. */
export const ALERT_PAGE = `${APP_ORIGIN}/alert.html`;

/** Whether an address belongs to our own origin. Text that is no address does not. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host, username, password } = new URL(address);
    return `${protocol}//${host}` === APP_ORIGIN && username === '' && password === '';
  } catch {
    return false;
  }
}

/** Whether a page may go to `address`: only to the app's page again, as a reload does. */
export function mayNavigate(address: string): boolean {
  return address === APP_PAGE || address === ALERT_PAGE;
}

/** Whether a request may leave a page: our own files, what the page carries in itself, the inspector's own files. */
export function mayRequest(address: string): boolean {
  return isOwnAddress(address) || /^(data|devtools):/.test(address);
}
