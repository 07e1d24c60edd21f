package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.platform.CompanyLook;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

@DisplayName("S4: the layout of a mail")
class MailLayoutTest {

    private static final String LINK = "https://septet.example/camunda/app/tasklist/default/#/?task=1&b=\"2\"";

    private final MailLayout layout = layout();

    @Test
    @DisplayName("is a page in the reader's language that offers one link, as a button, and fetches nothing")
    void page() {
        Document english = html(
                message("Late: Sign plan", "Ann, your task is late.\nPlease see.\n\nThis is number 2.", false),
                Locale.ENGLISH);

        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).isEqualTo("Late: Sign plan");
        assertThat(english.select("p").eachText())
                .containsExactly("Ann, your task is late. Please see.", "This is number 2.");
        assertThat(english.select("p").first().select("br")).hasSize(1);
        assertThat(english.select("a")).singleElement().satisfies(button -> {
            assertThat(button.attr("href")).isEqualTo(LINK);
            assertThat(button.text()).isEqualTo("Open in Septet");
        });
        assertThat(english.select("img, script, link, style, iframe, object, form"))
                .isEmpty();

        Document chinese = html(message("逾期提醒：签署计划", "安，您好：您的任务已逾期。", false), Locale.CHINESE);
        assertThat(chinese.selectFirst("html").attr("lang")).isEqualTo("zh");
        assertThat(chinese.select("a").text()).isEqualTo("在 Septet 中打开");
    }

    @Test
    @DisplayName("has what Outlook needs: tables with attributes of their own, and styles at each element")
    void outlook() {
        Document page = html(message("Subject", "Body", false), Locale.ENGLISH);

        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.attributes().asList())
                        .extracting(Attribute::getKey)
                        .contains("role", "cellpadding", "cellspacing", "border"));
        assertThat(page.select("h1, p, a")).allMatch(element -> element.hasAttr("style"));
        assertThat(page.select("a").first().parent())
                .satisfies(cell -> assertThat(((Element) cell).attr("bgcolor")).isEqualTo("#155cb5"));
    }

    @Test
    @DisplayName("says first what is urgent")
    void urgent() {
        assertThat(html(message("Fire", "Body", true), Locale.ENGLISH)
                        .select("p")
                        .first()
                        .text())
                .isEqualTo("urgent");
        assertThat(html(message("Fire", "Body", false), Locale.ENGLISH).text()).doesNotContain("urgent");
    }

    @Test
    @DisplayName("shows what people wrote as they wrote it")
    void escaped() {
        String written = "<script>alert(1)</script> [[${7*7}]] <img src=x onerror=y> </td></table> &amp; \"'";
        Document page = html(message(written, written, false), Locale.ENGLISH);

        assertThat(page.select("h1").text()).isEqualTo(written);
        assertThat(page.select("p").text()).isEqualTo(written);
        assertThat(page.select("script, img")).isEmpty();
    }

    @Test
    @DisplayName("has a twin in plain text that says the same")
    void twin() {
        assertThat(layout.plain(message("Subject", "Ann, look.\n\nThere.", false), Locale.ENGLISH))
                .isEqualTo(
                        """
                        Ann, look.

                        There.

                        Open in Septet:
                        %s

                        --\s
                        Septet has sent you this because it concerns your work. Nobody reads what is answered to this address.
                        """
                                .formatted(LINK));
    }

    @Test
    @DisplayName("is headed by the company's name, in its colour, and names it wherever it names Septet")
    void company() {
        MailLayout own = layout(new CompanyLook("Ländler & Co", "", "#7a1fa2"));
        MessageView message = message("Subject", "Body", false);
        for (Locale reader : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            Document page = Jsoup.parse(own.html(message, reader));
            assertThat(page.select("td[bgcolor=#7a1fa2]").eachText())
                    .hasSize(2)
                    .allMatch(text -> text.contains("Ländler & Co"));
            assertThat(page.text()).doesNotContain("Septet");
            assertThat(own.plain(message, reader)).contains("Ländler & Co").doesNotContain("Septet");
        }
    }

    private Document html(MessageView message, Locale reader) {
        return Jsoup.parse(layout.html(message, reader));
    }

    private static MessageView message(String subject, String body, boolean urgent) {
        return new MessageView(
                UUID.randomUUID(),
                PersonId.of("sales.ann"),
                null,
                null,
                List.of("task.late"),
                subject,
                body,
                LINK,
                urgent,
                MessageState.ADDRESSED,
                null,
                Instant.EPOCH,
                null,
                null);
    }

    static MailLayout layout() {
        return layout(new CompanyLook("Septet", "", "#155cb5"));
    }

    private static MailLayout layout(CompanyLook company) {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/notification");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        return new MailLayout(engine, texts, company);
    }
}
