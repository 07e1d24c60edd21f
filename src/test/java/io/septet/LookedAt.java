package io.septet;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window in which pages are looked at as somebody would who sees all of them: on a desk and on a phone, with everything
 * opened that can be. With {@code -Dseptet.screenshots=<folder>} a picture of each stays there.
 */
public final class LookedAt {

    /** In pixels. */
    private static final int[] WIDTHS = {1440, 390};

    private static final int HEIGHT = 900;

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final @Nullable String PICTURES = System.getProperty("septet.screenshots");

    private static final String OPEN_ALL =
            "() => document.querySelectorAll('details').forEach((part) => { part.open = true; })";

    /** What is wider than the window, and what stands in a table one letter below the other. */
    private static final String CROOKED =
            """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              const name = (element) => element.localName + (element.id ? `#${element.id}` : '') + [...element.classList].map((one) => `.${one}`).join('');
              const wide = () => [...document.body.querySelectorAll('*')]
                .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll'))
                .slice(-3).map(name);
              const native = [...document.querySelectorAll('[type="date"], [type="time"], [type="datetime-local"], [type="month"], [type="week"]')];
              const found = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide: ${wide().join(', ')}`] : [];
              native.forEach((field) => found.push(`is in the browser's own language: ${name(field)}`));
              const range = document.createRange();
              document.querySelectorAll('td, th').forEach((cell) => {
                const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                  range.selectNodeContents(texts.currentNode);
                  const letters = texts.currentNode.data.replace(/\\s/g, '').length;
                  const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
                  if (lines > 2 && lines * 1.5 > letters) found.push(`letter by letter: ${texts.currentNode.data}`);
                }
              });
              return found;
            }""";

    /** How wide a sheet of A4 is between its margins, in pixels: upright, or where the page wants it, across. */
    private static final String PAPER = "() => document.querySelector('main')"
            + " && getComputedStyle(document.querySelector('main')).page === 'wide' ? 1031 : 702";

    /** What nobody can press on paper. */
    private static final String TO_PRESS =
            """
            () => [...document.querySelectorAll('button, .button, header, form.filters')].filter((part) => part.checkVisibility())
              .map((part) => `can be pressed on paper: ${part.textContent.trim()}`)""";

    private final Page page;
    private final String language;
    private final List<String> broken = new ArrayList<>();

    public LookedAt(Page page, String language) {
        this.page = page;
        this.language = language;
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                broken.add("says " + said.text());
            }
        });
        page.onPageError(broken::add);
        page.onRequestFailed(request -> broken.add("does not get " + request.url() + ": " + request.failure()));
        page.onResponse(this::arrived);
    }

    private void arrived(Response response) {
        if (response.status() >= 400) {
            broken.add("gets %d at %s".formatted(response.status(), response.url()));
        }
    }

    /** What is wrong with the page at a path; the answer's status has to be that. */
    public List<String> wrongAt(String name, String path, int status) {
        broken.clear();
        page.setViewportSize(WIDTHS[0], HEIGHT);
        int answered = page.navigate(path).status();
        if (answered != status) {
            broken.add("answers " + answered);
        } else if (status >= 400) {
            broken.removeIf(said -> said.contains(String.valueOf(status)));
        }
        page.evaluate(OPEN_ALL);
        List<String> wrong = new ArrayList<>(looked(name));
        wrong.addAll(onPaper(name));
        wrong.addAll(broken);
        return said(name, wrong);
    }

    /** What can be seen to be wrong with the page that is open. */
    public List<String> wrong(String name) {
        return said(name, looked(name));
    }

    private List<String> said(String name, List<String> wrong) {
        return wrong.stream()
                .map(found -> "%s %s %s".formatted(language, name, found))
                .toList();
    }

    private List<String> looked(String name) {
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            ((List<?>) page.evaluate(CROOKED)).forEach(found -> wrong.add(width + " px: " + found));
            for (Rule rule : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
                if (GRAVE.contains(rule.getImpact())) {
                    wrong.add("%d px: %s: %s".formatted(width, rule.getHelp(), whereItIs(rule)));
                }
            }
            takePicture(name, width);
        }
        return wrong;
    }

    private List<String> onPaper(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        int width = (Integer) page.evaluate(PAPER);
        page.setViewportSize(width, HEIGHT);
        List<String> wrong = new ArrayList<>();
        ((List<?>) page.evaluate(CROOKED)).forEach(found -> wrong.add("on paper: " + found));
        ((List<?>) page.evaluate(TO_PRESS)).forEach(found -> wrong.add(found.toString()));
        takePicture(name + "-paper", width);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        return wrong;
    }

    private static List<String> whereItIs(Rule rule) {
        return rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
    }

    private void takePicture(String name, int width) {
        if (PICTURES != null) {
            String file = "looked-at-%s-%s-%d.png".formatted(name.replaceAll("[^a-z]+", "-"), language, width);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, file)));
        }
    }
}
