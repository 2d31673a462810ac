const transform = {
  '^.+\\.tsx?$': ['ts-jest', { diagnostics: false, tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', ignoreDeprecations: '6.0', verbatimModuleSyntax: false, isolatedModules: true, jsx: 'react-jsx', esModuleInterop: true, target: 'ES2022' } }],
};

module.exports = {
  projects: [
    { displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['<rootDir>/test/browser/', '<rootDir>/test/taskpane/'], transform },
    { displayName: 'pane', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/taskpane/**/*.test.{ts,tsx}'], setupFiles: ['<rootDir>/test/taskpane/polyfills.ts'], transform },
  ],
};
