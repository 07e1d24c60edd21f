package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.notification.domain.Letter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

@DisplayName("Notification: the words of a message")
class WordingTest {

    private final StaticMessageSource texts = new StaticMessageSource();
    private final Wording wording = new Wording(texts);

    @Test
    @DisplayName("are in the reader's language")
    void language() {
        say(Locale.ENGLISH, "notification.goal.shared", "Goal of {project}", "{person}, please read it.");
        say(Locale.CHINESE, "notification.goal.shared", "“{project}”目标", "{person}，请阅读。");
        Map<String, String> arguments = Map.of("project", "618活动", "person", "王芳");

        assertThat(wording.letter("goal.shared", arguments, Locale.ENGLISH))
                .isEqualTo(new Letter("Goal of 618活动", "王芳, please read it."));
        assertThat(wording.letter("goal.shared", arguments, Locale.CHINESE))
                .isEqualTo(new Letter("“618活动”目标", "王芳，请阅读。"));
    }

    @Test
    @DisplayName("may stand in the file of the module that says them")
    void ofAnyModule() {
        say(Locale.ENGLISH, "change.informed", "Changed: {what}", "It''s {what}.\n{about}");
        assertThat(wording.knows("change.informed")).as("in English only").isFalse();
        say(Locale.CHINESE, "change.informed", "{what}已变更", "{about}");

        assertThat(wording.knows("change.informed")).isTrue();
        assertThat(wording.letter("change.informed", Map.of("what", "the date"), Locale.ENGLISH))
                .isEqualTo(new Letter("Changed: the date", "It's the date."));
    }

    @Test
    @DisplayName("take an argument for what it says, and keep the subject to one line")
    void arguments() {
        say(Locale.ENGLISH, "x", "{a}", "{a}");

        assertThat(wording.letter("x", Map.of("a", "{b} $1\\\r\nBcc: x", "b", "never"), Locale.ENGLISH))
                .isEqualTo(new Letter("{b} $1\\ Bcc: x", "{b} $1\\\r\nBcc: x"));
    }

    @Test
    @DisplayName("are there in both languages, and name the same arguments")
    void bothLanguages() {
        Properties inEnglish = shipped("");
        Properties inChinese = shipped("_zh");

        assertThat(inChinese.keySet()).isEqualTo(inEnglish.keySet());
        inEnglish.forEach((key, text) ->
                assertThat(named(inChinese.get(key))).as("arguments of %s", key).isEqualTo(named(text)));
    }

    @Test
    @DisplayName("greet the reader in one way, or not at all, so that they are not greeted twice in one message")
    void greeting() throws IOException {
        int greeting = 0;
        for (Path file : files()) {
            String language = file.toString().endsWith("_zh.properties") ? "_zh" : "";
            String greets = shipped(language).getProperty("notification.greeting");
            Properties texts = shipped(file);
            for (String key : texts.stringPropertyNames()) {
                boolean isMessage = key.endsWith(".body") && texts.containsKey(key.replaceFirst("body$", "subject"));
                if (isMessage && texts.getProperty(key).contains("{person}")) {
                    assertThat(texts.getProperty(key)).as(key).startsWith(greets);
                    greeting++;
                }
            }
        }
        assertThat(greeting).isGreaterThan(50);
    }

    @Test
    @DisplayName("are said with their greeting, which goes once with several in one message")
    void greetedOnce() {
        texts.addMessage("notification.greeting", Locale.ENGLISH, "{person},");
        say(Locale.ENGLISH, "one", "One", "{person}, this is one.");
        say(Locale.ENGLISH, "other", "Other", "{person},\n\nthis is the other.");
        say(Locale.ENGLISH, "third", "Third", "To nobody.");
        Map<String, String> arguments = Map.of("person", "Ann");
        Letter all = wording.letter("one", arguments, Locale.ENGLISH)
                .with(wording.letter("other", arguments, Locale.ENGLISH))
                .with(wording.letter("third", arguments, Locale.ENGLISH));
        assertThat(all.subject()).isEqualTo("One · Other · Third");
        assertThat(all.body()).isEqualTo("Ann, this is one.\n\nThis is the other.\n\nTo nobody.");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private void say(Locale language, String message, String subject, String body) {
        texts.addMessage(message + ".subject", language, subject);
        texts.addMessage(message + ".body", language, body);
    }

    private static TreeSet<String> named(Object text) {
        return Pattern.compile("\\{\\w+}")
                .matcher((String) text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties shipped(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Properties shipped(String language) {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                WordingTest.class.getResourceAsStream("/messages/notification%s.properties".formatted(language)),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
