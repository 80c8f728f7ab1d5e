import { platformOf } from '../lib/shortcut';

/** The platform whose key names we show. */
export const platform = platformOf(globalThis.navigator?.userAgent ?? '');
