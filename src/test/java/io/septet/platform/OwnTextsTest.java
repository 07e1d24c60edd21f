package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("S4: the company's own texts")
class OwnTextsTest {

    private static final String OFFERED = "notification.task.offered.body";

    @TempDir
    Path folder;

    @Test
    @DisplayName("stand in place of the shipped ones, in both languages; all others stay")
    void inForce() throws IOException {
        write("notification.properties", OFFERED + "=Dear {person}, please: {task}, by {due}.");
        write("notification_zh.properties", OFFERED + "={person}，请办理：{task}，期限 {due}。");

        Texts texts = new Texts(folder);

        assertThat(texts.getMessage(OFFERED, null, Locale.ENGLISH))
                .isEqualTo("Dear {person}, please: {task}, by {due}.");
        assertThat(texts.getMessage(OFFERED, null, Locale.CHINESE)).isEqualTo("{person}，请办理：{task}，期限 {due}。");
        assertThat(texts.all(Locale.CHINESE)).containsEntry(OFFERED, "{person}，请办理：{task}，期限 {due}。");
        assertThat(texts.getMessage("notification.page.title", null, Locale.CHINESE))
                .isEqualTo("我的消息");
        assertThat(texts.getMessage("portal.tasks", null, Locale.ENGLISH)).isEqualTo("My tasks");
    }

    @Test
    @DisplayName("are taken from the folder that the setting names, and stop the start when they are not in order")
    void setting() throws IOException {
        write("notification.properties", OFFERED + "={person}: {tusk}");
        write("notification_zh.properties", OFFERED + "={person}：{task}");

        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(PropertyPlaceholderAutoConfiguration.class))
                .withUserConfiguration(TextConfiguration.class)
                .withBean(CompanyLanguage.class, () -> new CompanyLanguage("en"))
                .withPropertyValues("septet.messages.folder=" + folder)
                .run(start -> assertThat(start.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("septet.messages.folder (" + folder + ")")
                        .hasMessageContaining("notification.properties, " + OFFERED
                                + ": there is no {tusk}; there is {code}, {due}, {person}, {task}"));
    }

    @Test
    @DisplayName("can name in a subject what the body knows")
    void subject() throws IOException {
        write("notification.properties", "notification.task.offered.subject={code}: {task}, by {due}");
        write("notification_zh.properties", "notification.task.offered.subject={code}：{task}");

        assertThat(new Texts(folder).getMessage("notification.task.offered.subject", null, Locale.ENGLISH))
                .isEqualTo("{code}: {task}, by {due}");
    }

    @Test
    @DisplayName("of an unknown key are refused")
    void unknownKey() throws IOException {
        write("notification.properties", "notification.task.ofered.body={person}");

        refused("notification.properties, notification.task.ofered.body: there is no such text");
    }

    @Test
    @DisplayName("of an unknown module are refused")
    void unknownFile() throws IOException {
        write("notifications.properties", "");

        refused("notifications.properties: there are no texts called 'notifications'; there are absence, action,");
    }

    @Test
    @DisplayName("in one language only are refused")
    void oneLanguage() throws IOException {
        write("notification_zh.properties", "notification.page.title=消息");

        refused("notification_zh.properties, notification.page.title: the English text is missing,"
                + " in notification.properties");
    }

    @Test
    @DisplayName("into which nothing is put can name nothing")
    void nothingIsPut() throws IOException {
        write("notification.properties", "notification.page.title=Messages of {person}");
        write("notification_zh.properties", "notification.page.title=消息");

        refused("notification.properties, notification.page.title: there is no {person};"
                + " nothing is put into this text");
    }

    @Test
    @DisplayName("that a formatter would misread are refused: an apostrophe that is not doubled, braces left open")
    void misread() throws IOException {
        write("absence.properties", "absence.named.by=isn't it {0}");
        write("absence_zh.properties", "absence.named.by=由{0");

        refused("absence.properties, absence.named.by: an apostrophe before {0} has to be doubled");
        refused("absence_zh.properties, absence.named.by: the braces are not in order");
    }

    @Test
    @DisplayName("that are not in UTF-8 are refused")
    void encoding() throws IOException {
        Files.write(
                folder.resolve("notification_zh.properties"),
                "notification.page.title=é".getBytes(StandardCharsets.ISO_8859_1));

        refused("notification_zh.properties: is not written in UTF-8");
    }

    @Test
    @DisplayName("need a folder")
    void noFolder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Texts(folder.resolve("nowhere")))
                .withMessageContaining("which is no folder");
    }

    private void refused(String sentence) {
        assertThatIllegalStateException().isThrownBy(() -> new Texts(folder)).withMessageContaining(sentence);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text + "\n");
    }
}
