package io.septet.platform.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.platform.ModelFinding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnAnyDatabase
@DisplayName("Models: a form is data")
class FormsAreDataTest {

    private static final String STANDARD = "<script cam-script type=\"text/form-script\">"
            + "import('/septet/form.mjs').then(form => form.open(camForm))</script>";

    private static final List<String> HARM = List.of(
            "{{constructor.constructor('alert(1)')()}}",
            "javascript:alert(1)",
            "\" onclick=\"alert(1)",
            "<img src=x onerror=alert(1)>",
            "a=1;alert(1)",
            "`${alert(1)}`",
            "__proto__.polluted",
            "items[0].__proto__.polluted",
            "constructor.prototype.polluted",
            "x()");

    private static final List<String> ELEMENTS = List.of(
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)></svg>",
            "<math></math>",
            "<iframe src=\"/camunda/\"></iframe>",
            "<object data=\"x\"></object>",
            "<embed src=\"x\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<style>*{}</style>",
            "<template></template>",
            "<noscript></noscript>",
            "<base href=\"//elsewhere\">",
            "<meta http-equiv=refresh content=\"0\">",
            "<ng-include src=\"'x'\"></ng-include>",
            "<x-anything></x-anything>",
            "<button>x</button>",
            "<p>{{1+1}}</p>",
            "<!-- directive: ng-include 'x' -->",
            "<!-- anything -->",
            "<script>alert(1)</script>",
            "<script type=\"text/javascript\">import('/septet/form.mjs')</script>",
            "<script type=\"text/ng-template\" id=\"x\">y</script>",
            "<script cam-script type=\"text/form-script\">alert(1)</script>",
            "<script cam-script type=\"text/form-script\">import('//elsewhere/form.mjs').then(form => form.open(camForm))</script>",
            "<script cam-script type=\"text/form-script\" src=\"x\"></script>",
            "<link rel=\"stylesheet\" href=\"//elsewhere/x.css\">",
            "<link rel=\"import\" href=\"/septet/form.css\">",
            "<form action=\"//elsewhere\"></form>",
            "<input type=\"file\">",
            "<input type=\"hidden\">",
            "<input type=\"image\" src=\"x\">",
            "<table><tbody><tr><td>x</td></tr></tbody></table>",
            "<body onload=alert(1)>",
            "<html onclick=alert(1)>",
            "<p class=\"ng-bind-html: x\"></p>",
            "<p data-width=\"1em;background:url(x)\"></p>",
            "<p data-with=\"keys elsewhere\"></p>",
            "<p data-default=\"&lt;img src=x onerror=alert(1)/&gt;\"></p>",
            "<p data-default='&quot;><img src=x>'></p>",
            "<p/>",
            "<textarea/><img src=x onerror=alert(1)></textarea>",
            "\u0000<p></p>",
            "<p",
            "<p data-text=\"x\" data-text=\"y\"></p>");

    private static final List<String> ATTRIBUTES = List.of(
            "onclick",
            "onfocus",
            "onload",
            "style",
            "srcdoc",
            "src",
            "action",
            "formaction",
            "href",
            "is",
            "slot",
            "id",
            "ng-click",
            "data-ng-click",
            "x-ng-click",
            "ng:click",
            "ng-init",
            "data-ng-init",
            "ng-include",
            "ng-bind-html",
            "ng-controller",
            "cam-variable-name",
            "cam-script",
            "data-cam-variable-name",
            "data-anything",
            "data-",
            "name",
            "http-equiv",
            "xlink:href",
            "contenteditable",
            "autofocus",
            "tabindex");

    @Autowired
    LanguageOfForms language;

    @Test
    @DisplayName("Every form that is shipped is of the language, and holds nothing but it")
    void shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            List<Path> forms =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(forms).hasSizeGreaterThan(15);
            for (Path form : forms) {
                assertThat(language.refusals(form.toString(), Files.readAllBytes(form)))
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("Every word of the manual is accepted")
    void manual() throws IOException {
        String manual = Files.readString(Path.of("src/main/resources/static/septet/form.mjs"));
        manual = manual.substring(0, manual.indexOf("*/"));
        Set<String> words = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\bdata-[a-z-]+").matcher(manual);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        assertThat(words).hasSizeGreaterThan(25);
        for (String word : words) {
            List<String> values = List.of("", "d", "1em", "text", "keys", "form.heading");
            assertThat(values).as(word).anyMatch(value -> refusals("<p %s=\"%s\"></p>".formatted(word, value))
                    .isEmpty());
        }
    }

    @Test
    @DisplayName("Whatever runs, loads or leads elsewhere is refused, as an element, an attribute or a value")
    void attacks() {
        List<String> tried = new ArrayList<>(ELEMENTS);
        for (Element element : shippedElements()) {
            for (String attribute : ATTRIBUTES) {
                tried.add(with(element, attribute, "x"));
            }
            for (Attribute attribute : element.attributes()) {
                HARM.forEach(harm -> tried.add(with(element, attribute.getKey(), harm)));
            }
        }
        assertThat(tried.stream().distinct()).hasSizeGreaterThan(1_000).allSatisfy(form -> assertThat(refusals(form))
                .isNotEmpty());
    }

    /** One element of each kind with each attribute that it has somewhere in the shipped forms. */
    private static List<Element> shippedElements() {
        List<Element> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            for (Path form : files.filter(Files::isRegularFile).toList()) {
                for (Element element :
                        Jsoup.parseBodyFragment(Files.readString(form)).body().getAllElements()) {
                    if (!element.normalName().equals("body")
                            && seen.add(element.normalName()
                                    + element.attributes().asList().stream()
                                            .map(Attribute::getKey)
                                            .sorted()
                                            .toList())) {
                        found.add(element.shallowClone());
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return found;
    }

    private static String with(Element element, String attribute, String value) {
        Element changed = element.shallowClone();
        changed.attr(attribute, value);
        return changed.outerHtml();
    }

    private List<ModelFinding> refusals(String html) {
        return language.refusals("forms/x.html", (html + STANDARD).getBytes(StandardCharsets.UTF_8));
    }
}
