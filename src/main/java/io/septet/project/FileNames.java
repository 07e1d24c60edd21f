package io.septet.project;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for the files of a project, in its package and outside (A1): {@code 20240530-618活动-开发进度更新}. Whatever people called their project, the
 * name can be unpacked on Windows, macOS and Linux, and no two names differ by case alone.
 */
public final class FileNames {

    /** Bytes in UTF-8. With date, counter and extension a name stays below the 255 bytes that file systems allow. */
    private static final int LONGEST_PROJECT = 120;

    private static final int LONGEST_SUBJECT = 96;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** What Windows refuses, what a shell would read as a path, and what cannot be seen. */
    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Co}\\u2028\\u2029]");

    /** Marks that turn the direction of writing, so that "fdp.exe" would read "exe.pdf". */
    private static final Pattern TURNING = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern ENDS = Pattern.compile("^[\\s.]+|[\\s.]+$");

    /** What a reader takes for one character, which may be several code points. */
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

    private final String project;
    private final Set<String> given = new HashSet<>();

    /** Names for the files of the project of that name. */
    public FileNames(String project) {
        this.project = part(project, LONGEST_PROJECT);
    }

    /** A name without extension, given out only once. */
    public String document(LocalDate date, String subject) {
        return unique(stem(date, subject), "");
    }

    /** A name in a folder for a file that people added, which keeps its extension. */
    public String file(String folder, LocalDate date, String original) {
        Matcher extension = EXTENSION.matcher(original.strip());
        String kept = extension.find() ? extension.group() : "";
        String title = kept.isEmpty() ? original : original.strip().substring(0, extension.start());
        return unique(folder + "/" + stem(date, title), kept);
    }

    /** The name of the whole package. */
    public static String ofPackage(LocalDate date, String project, String subject) {
        return new FileNames(project).document(date, subject) + ".zip";
    }

    /** The day with which a name in a package begins. */
    public static @Nullable LocalDate dayOf(String name) {
        try {
            return LocalDate.parse(name.substring(0, Math.min(8, name.length())), DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String stem(LocalDate date, String subject) {
        return "%s-%s-%s".formatted(DATE.format(date), project, part(subject, LONGEST_SUBJECT));
    }

    private String unique(String stem, String extension) {
        String name = stem + extension;
        for (int count = 2; !given.add(name.toLowerCase(Locale.ROOT)); count++) {
            name = "%s (%d)%s".formatted(stem, count, extension);
        }
        return name;
    }

    private static String part(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = TURNING.matcher(plain).replaceAll("");
        plain = REFUSED.matcher(plain).replaceAll("_");
        plain = shortened(ENDS.matcher(plain).replaceAll(""), longest);
        return plain.isEmpty() ? "_" : plain;
    }

    private static String shortened(String text, int longest) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find()) {
            bytes += characters.group().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > longest) {
                break;
            }
            kept.append(characters.group());
        }
        return ENDS.matcher(kept).replaceAll("");
    }
}
