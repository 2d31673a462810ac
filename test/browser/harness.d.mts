import type { Browser } from 'playwright-core';

/** A Chromium from the packages on Linux; elsewhere the machine's own Edge or Chrome. */
export function launch(): Promise<Browser>;
