import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { type CopyOptions, extensionFolder, type Language } from './extension-folder.ts';

/** Demo pages are shown under this name, so that the built extension runs on them by its real match patterns. */
export const HOST = 'www.demo.gov.cn';

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the browser's profile; what was saved is there again when it is opened a second time. */
  readonly profile: string;
  /** Port of the demo server. */
  readonly port: number;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of the extension; the build where it is absent. */
  readonly folder?: string;
  /** Speaks this language, whatever the browser has; without it the extension speaks that of the browser. */
  readonly language?: Language;
  /** How the copy differs from what is shipped; only with a language. */
  readonly copy?: CopyOptions;
  /** The driver switches the back-forward cache off unless this is set. */
  readonly backForwardCache?: boolean;
}

/** A browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens a demo page in a new tab. */
  openPage(file: string): Promise<Page>;
  close(): Promise<void>;
}

/** The address of a demo page as the browser sees it. */
export const pageAddress = (file: string): string => `http://${HOST}/${file}`;

/** Starts a browser with the built extension. Throws with words for the user where the browser takes no extension. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const extension = options.folder ?? extensionFolder(options.language, options.copy);
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    colorScheme: options.colorScheme ?? null,
    ...(options.language ? { locale: options.language === 'en' ? 'en-US' : 'zh-CN' } : {}),
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.backForwardCache ? ['--disable-back-forward-cache'] : [])],
    args: flags(options, extension),
  });
  const worker = await extensionWorker(context, extension).catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    openPage: async (file) => {
      const page = await context.newPage();
      await page.goto(pageAddress(file));
      return page;
    },
    close: () => context.close(),
  };
}

const flags = ({ port }: LaunchOptions, extension: string): string[] => [
  ...BROWSER_FLAGS,
  '--enable-unsafe-extension-debugging',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`,
];

const NOT_LOADED = [
  '此浏览器没有加载扩展。请安装 Chromium 或 Edge，并把 PLANMARK_BROWSER 设为它的路径。',
  'This browser did not load the extension. Install Chromium or Edge and set PLANMARK_BROWSER to its path.',
].join('\n');

/** Branded Chrome ignores `--load-extension`, but takes an extension over the debugging pipe. */
async function extensionWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const loaded = context.serviceWorkers()[0] ?? (await nextWorker(context));
  if (loaded) return loaded;
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error(NOT_LOADED);
  const started = nextWorker(context);
  const send = session.send.bind(session) as unknown as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: extension }).catch((error: unknown) => {
    throw new Error(`${NOT_LOADED}\n${String(error)}`);
  });
  const worker = await started;
  if (!worker) throw new Error(NOT_LOADED);
  return worker;
}

const nextWorker = (context: BrowserContext): Promise<Worker | null> =>
  context.waitForEvent('serviceworker', { timeout: 8000 }).catch(() => null);
