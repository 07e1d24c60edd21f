package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.notification.domain.Letter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
