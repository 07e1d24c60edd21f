package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of every form that is completed, filled in and after it, for somebody who looks at them: with {@code
 * -Dseptet.screenshots=<folder>}, otherwise none.
 */
final class Pictures {

    private static final @Nullable String FOLDER = System.getProperty("septet.screenshots");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 1000;

    /** What Tasklist shows around a form. */
    private static final int AROUND = 500;

    /** Of all tests that run together, so that no picture takes the place of another. */
    private static int number;

    private final @Nullable Path folder;

    /** Pictures of browsers that ask for this language, such as zh-CN. */
    Pictures(String language) {
        folder = FOLDER == null ? null : Path.of(FOLDER, language.substring(0, 2));
    }

    /** The whole form, however long it is. */
    void takeFilledIn(Page page, Locator form, String name) {
        if (folder != null) {
            number++;
            page.setViewportSize(WIDTH, (int) form.boundingBox().height + AROUND);
            take(page, folder, name + " 1");
            page.setViewportSize(WIDTH, HEIGHT);
        }
    }

    /** What is said once the form is gone. */
    void takeCompleted(Page page, String name) {
        if (folder != null) {
            assertThat(page.locator(".septet-afterwards")).isVisible();
            take(page, folder, name + " 2");
        }
    }

    private void take(Page page, Path to, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(to.resolve("%02d %s.png".formatted(number, name))));
    }
}
