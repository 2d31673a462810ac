import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's colours and sizes, its letters as large as the officer set them in Office or the browser. */
export function themeOf(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}

/** A browser's letters are 16 pixels unless the officer set them otherwise. */
const USUAL = 16;

function growing(theme: Theme): Theme {
  const sizes = Object.entries(theme).filter(([token]) => /^(?:fontSize|lineHeight)/u.test(token));
  return { ...theme, ...Object.fromEntries(sizes.map(([token, pixels]) => [token, `${parseFloat(String(pixels)) / USUAL}rem`])) };
}

const LIGHT = growing(webLightTheme);
const DARK = growing(webDarkTheme);
