package io.septet.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.septet.Chromium;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the people of a journey work: one browser, in which everybody is signed in separately. */
public final class Office implements AutoCloseable {

    /** Generous, for a machine that does other things at the same time. */
    private static final double PATIENCE_MILLIS = 90_000;

    private final String address;
    private final String language;
    private final String password;
    private final Tally tally;
    private final Pictures pictures;
    private final Map<String, Workplace> workplaces = new LinkedHashMap<>();

    /**
     * Opens the office.
     *
     * @param address of the server, without a path
     * @param language that everybody's browser asks for, such as zh-CN
     * @param password of everybody
     * @param tally of the forms that they complete
     */
    Office(String address, String language, String password, Tally tally) {
        this.address = address;
        this.language = language;
        this.password = password;
        this.tally = tally;
        this.pictures = new Pictures(language);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** Where this person works, signed in. */
    public Workplace of(String person) {
        return workplaces.computeIfAbsent(person, this::signIn);
    }

    private Workplace signIn(String person) {
        BrowserContext context = Chromium.running()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 1000));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Page page = context.newPage();
        page.navigate("/login");
        page.fill("#username", person);
        page.fill("#password", password);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return new Workplace(page, tally, pictures);
    }

    /** What everybody sees now, for whoever wants to know why a journey ended early. */
    void takePictures() {
        workplaces.forEach((person, workplace) -> workplace
                .page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "journey", "failed-%s-%s.png".formatted(language, person)))));
    }

    @Override
    public void close() {
        workplaces.values().forEach(workplace -> workplace.page().context().close());
    }
}
