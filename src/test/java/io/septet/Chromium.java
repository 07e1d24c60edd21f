package io.septet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The browser of all tests in this JVM, started for the first of them; it ends with the JVM. Who needs a window of their own opens a
 * context in it, and closes that.
 */
public final class Chromium {

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Running, also after an earlier test has brought it down. */
    public static Browser running() {
        Browser started = browser;
        if (started == null || !started.isConnected()) {
            started = start();
            browser = started;
        }
        return started;
    }

    private static Browser start() {
        String chromium = System.getenv().getOrDefault("SEPTET_CHROMIUM", "/usr/bin/chromium");
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(chromium))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }
}
