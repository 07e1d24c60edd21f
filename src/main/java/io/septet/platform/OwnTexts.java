package io.septet.platform;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of the company's own: a folder of files that are called as the shipped ones and hold the texts that read
 * differently here, each in both languages. They can name what the shipped text names and nothing else; so an update
 * that takes a text away, or a word misspelt, is seen at the start and not in somebody's mail.
 */
class OwnTexts {

    private static final String CHINESE = "_zh";
    private static final String SUFFIX = ".properties";

    /** {@code {person}}, {@code {0}}, and the beginning of {@code {0,choice,…}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?=[},])");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Set<String> PARTS_OF_A_LETTER = Set.of(".subject", ".body");

    /** What every message knows, because every message has a reader. */
    private static final String READER = "person";

    private final Path folder;
    private final List<String> wrong = new ArrayList<>();

    /** @param folder setting {@code septet.messages.folder} */
    OwnTexts(Path folder) {
        this.folder = folder;
    }

    /**
     * The modules of which the company has texts.
     *
     * @param shipped the modules that there are, each with its texts by language suffix and key
     * @throws IllegalStateException that says in a sentence each what is wrong, by file, key and placeholder
     */
    List<String> modules(Map<String, Map<String, Properties>> shipped) {
        Map<String, Map<String, Properties>> own = new TreeMap<>();
        files().forEach(file -> {
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.length() - SUFFIX.length());
            String language = stem.endsWith(CHINESE) ? CHINESE : "";
            String module = stem.substring(0, stem.length() - language.length());
            if (shipped.containsKey(module)) {
                own.computeIfAbsent(module, first -> new TreeMap<>()).put(language, read(file));
            } else {
                wrong.add("%s: there are no texts called '%s'; there are %s"
                        .formatted(name, module, String.join(", ", shipped.keySet())));
            }
        });
        own.forEach((module, texts) -> check(module, texts, shipped.getOrDefault(module, Map.of())));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(
                    "The company's own texts in septet.messages.folder (%s) are not in order:\n%s"
                            .formatted(folder, String.join("\n", wrong)));
        }
        return List.copyOf(own.keySet());
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("septet.messages.folder is '%s', which is no folder".formatted(folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("septet.messages.folder (%s) cannot be read".formatted(folder), e);
        }
    }

    private Properties read(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(file)));
        } catch (CharacterCodingException e) {
            wrong.add("%s: is not written in UTF-8".formatted(file.getFileName()));
        } catch (IOException | IllegalArgumentException e) {
            wrong.add("%s: cannot be read: %s".formatted(file.getFileName(), e.getMessage()));
        }
        return texts;
    }

    private void check(String module, Map<String, Properties> own, Map<String, Properties> shipped) {
        for (String language : List.of("", CHINESE)) {
            Properties texts = own.getOrDefault(language, new Properties());
            Properties twins = own.getOrDefault(language.isEmpty() ? CHINESE : "", new Properties());
            for (String key : new TreeSet<>(texts.stringPropertyNames())) {
                String place = "%s%s%s, %s".formatted(module, language, SUFFIX, key);
                if (shipped.values().stream().noneMatch(known -> known.containsKey(key))) {
                    wrong.add("%s: there is no such text".formatted(place));
                } else {
                    if (!twins.containsKey(key)) {
                        wrong.add("%s: the %s text is missing, in %s%s%s"
                                .formatted(
                                        place,
                                        language.isEmpty() ? "Chinese" : "English",
                                        module,
                                        language.isEmpty() ? CHINESE : "",
                                        SUFFIX));
                    }
                    check(place, texts.getProperty(key), known(key, shipped.values()));
                }
            }
        }
    }

    private void check(String place, String text, Set<String> known) {
        Set<String> named = placeholders(text).collect(Collectors.toCollection(TreeSet::new));
        named.stream()
                .filter(placeholder -> !known.contains(placeholder))
                .forEach(placeholder -> wrong.add("%s: there is no {%s}; %s"
                        .formatted(
                                place,
                                placeholder,
                                known.isEmpty()
                                        ? "nothing is put into this text"
                                        : known.stream()
                                                .map("{%s}"::formatted)
                                                .collect(Collectors.joining(", ", "there is ", "")))));
        if (known.stream().anyMatch(OwnTexts::isNumber)) {
            checkFormat(place, text, named);
        }
    }

    /** A text with numbered placeholders is a format, in which an apostrophe quotes what follows. */
    private void checkFormat(String place, String text, Set<String> named) {
        try {
            int seen = new MessageFormat(text).getFormatsByArgumentIndex().length;
            named.stream()
                    .filter(OwnTexts::isNumber)
                    .filter(placeholder -> Integer.parseInt(placeholder) >= seen)
                    .forEach(placeholder ->
                            wrong.add("%s: an apostrophe before {%s} has to be doubled".formatted(place, placeholder)));
        } catch (IllegalArgumentException e) {
            wrong.add("%s: the braces are not in order: %s".formatted(place, e.getMessage()));
        }
    }

    private static boolean isNumber(String placeholder) {
        return NUMBER.matcher(placeholder).matches();
    }

    /** What can be put into a text: what either language names, of a message in its subject or its body. */
    private static Set<String> known(String key, Iterable<Properties> shipped) {
        Set<String> known = new TreeSet<>();
        String letter = PARTS_OF_A_LETTER.stream()
                .filter(key::endsWith)
                .map(part -> key.substring(0, key.length() - part.length()))
                .findFirst()
                .orElse("");
        for (Properties texts : shipped) {
            Stream<String> keys = letter.isEmpty()
                    ? Stream.of(key)
                    : PARTS_OF_A_LETTER.stream().map(letter::concat);
            keys.flatMap(each -> placeholders(texts.getProperty(each, ""))).forEach(known::add);
        }
        if (!letter.isEmpty() && !known.isEmpty()) {
            known.add(READER);
        }
        return Collections.unmodifiableSet(known);
    }

    private static Stream<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
