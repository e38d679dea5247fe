package org.coopbriefs.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.coopbriefs.Tools;

/**
 * Debian's chromium without a window, started when a test first needs it and shared by all that
 * follow; it ends with the JVM.
 */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static Browser running;

    private Chromium() {}

    /** A browser of somebody who has never been here: no cookies, nothing kept. */
    static synchronized BrowserContext visitor(boolean scripts) {
        if (!Files.isExecutable(PROGRAM)) {
            return Tools.absent(PROGRAM.toString(), "chromium", null);
        }
        if (running == null) {
            running = start();
        }
        return running.newContext(
                new Browser.NewContextOptions()
                        .setLocale("vi-VN")
                        .setJavaScriptEnabled(scripts)
                        // pictures show no half-way colours
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Browser start() {
        Playwright driver =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                driver.chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(FLAGS));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
        return browser;
    }
}
