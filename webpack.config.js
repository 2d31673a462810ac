/* eslint-disable @typescript-eslint/no-require-imports -- webpack reads this file as CommonJS */
const path = require('node:path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { BuildFiles } = require('./scripts/build/build-files.cjs');
const { PaneBudget } = require('./scripts/build/pane-budget.cjs');
const { FILES: STYLE_WRITERS } = require('./scripts/build/constructed-styles-loader.cjs');
const { paneCsp, workbenchCsp } = require('./scripts/build/csp.cjs');

/** The script of the embedded spreadsheet, by its file name. */
const UNIVER = /[\\/]univer\./;

const dist = path.join(__dirname, 'dist');

/** Pages for Excel and the workbench, and the command line. With `--env https` only the pages, served to Excel with a development certificate. */
module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  if (env.https) return { ...pages(mode), devServer: await excelServer() };
  return [pages(mode), commandLine(mode)];
};

function common(mode) {
  return {
    mode,
    // Never eval: the pages forbid it.
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    performance: false,
    stats: 'errors-warnings',
    cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache', 'webpack') },
  };
}

function pages(mode) {
  return {
    ...common(mode),
    name: 'pages',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/commands.ts',
      workbench: './src/workbench/index.tsx',
      sw: { import: './src/workbench/offline/service-worker.ts', filename: 'sw.js' },
    },
    output: {
      path: dist,
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Relative, so that the folder may stand anywhere on a server.
      publicPath: '',
      clean: { keep: /^cli\.js/ },
    },
    module: { rules: [typescript(), { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }, { test: STYLE_WRITERS, loader: './scripts/build/constructed-styles-loader.cjs' }] },
    optimization: {
      // Univer is most of what is built, and already minified once: esbuild shortens it in seconds. The rest is small and worth the slower way.
      minimizer: [
        new MinimizerPlugin({ include: UNIVER, minify: MinimizerPlugin.esbuildMinify, minimizerOptions: { target: 'es2022' }, parallel: false }),
        new MinimizerPlugin({ exclude: UNIVER, parallel: true }),
      ],
      // Vendors and the pane's own code are the same files in the pane and in the workbench.
      splitChunks: { chunks: (chunk) => chunk.name !== 'sw', cacheGroups: { univer: { test: /[\\/]node_modules[\\/]@univerjs[\\/]/, name: 'univer', chunks: 'async', enforce: true }, default: { minChunks: 2, minSize: 0, reuseExistingChunk: true } } },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: 'css/[name].[contenthash:8].css', ignoreOrder: true }),
      page('index.html', 'src/workbench/workbench.html', 'workbench', workbenchCsp),
      page('taskpane.html', 'src/taskpane/taskpane.html', 'taskpane', paneCsp),
      page('commands.html', 'src/commands/commands.html', 'commands', paneCsp),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', noErrorOnMissing: true, globOptions: { ignore: ['**/*.md'] } },
          { from: 'src/workbench/offline/manifest.webmanifest', to: '.' },
          ...officeFiles(),
        ],
      }),
      new BuildFiles({ leaveOut: /^office\/|^sw\.js$|^taskpane\.html$|^commands\.html$|\.(?:map|txt)$/ }),
      ...(mode === 'production' ? [new PaneBudget({ entry: 'taskpane', start: 250 * 1024, later: 60 * 1024, larger: { './report-docx': 120 * 1024 } })] : []),
    ],
  };
}

function commandLine(mode) {
  return {
    ...common(mode),
    name: 'cli',
    target: 'node20',
    entry: { cli: './src/cli/index.ts' },
    output: { path: dist, filename: '[name].js', chunkFormat: 'commonjs' },
    module: { rules: [typescript()] },
    optimization: { minimize: false, splitChunks: false },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

function typescript() {
  return { test: /\.tsx?$/, exclude: /node_modules/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } };
}

function page(filename, template, chunk, csp) {
  return new HtmlPlugin({ filename, template, chunks: [chunk], csp, scriptLoading: 'defer', minify: false });
}

/** Office.js beside the pane, so that a closed network needs no content delivery network: what Excel loads, on every platform. */
function officeFiles() {
  const from = 'node_modules/@microsoft/office-js/dist';
  return ['office.js', 'o15apptofilemappingtable.js', 'es6-promise.js', 'excel*[0-9].js', 'excel*-core.js', 'vi-vn/office_strings.js', 'en-us/office_strings.js'].map((glob) => ({
    from: `${from}/${glob}`,
    to: ({ absoluteFilename }) => path.join('office', path.relative(path.join(__dirname, from), absoluteFilename)),
    info: { minimized: true },
  }));
}

async function excelServer() {
  const certificates = require('office-addin-dev-certs');
  return {
    port: Number(process.env.PORT ?? 3000),
    server: { type: 'https', options: await certificates.getHttpsServerOptions() },
    // The content security policy of the pages leaves no room for reloading scripts.
    hot: false,
    liveReload: false,
    client: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
  };
}
