package io.septet.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines into which bpmn.io breaks a label, as the Modeler and Cockpit write it: in Arial, at spaces and hyphens, and
 * inside a word only where there is no other way. Chinese has no spaces and may break behind every character.
 *
 * @param lines from the top down
 * @param width of the widest line, in pixels
 * @param height of all lines, in pixels
 */
record LabelText(List<String> lines, double width, double height) {

    private static final double LINE_HEIGHT = 1.2;
    private static final double FULL_WIDTH = 1.0;
    private static final Pattern BREAKS = Pattern.compile("(?<=[\\s-])|(?=[\\s-])");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z0-9]+");

    /** Advance widths of Arial's characters from space to tilde, in thousandths of its size. */
    private static final int[] ARIAL = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    /** Breaks a text as it has to be to fit a width, both in pixels. */
    static LabelText fit(String text, double size, double maxWidth) {
        List<String> lines = new ArrayList<>();
        double widest = 0;
        String rest = text;
        while (!rest.isEmpty()) {
            String line = rest;
            while (line.length() > 1 && width(line, size) > maxWidth) {
                line = shorten(line, width(line, size), maxWidth);
            }
            lines.add(line.strip());
            widest = Math.max(widest, width(line, size));
            rest = rest.substring(line.length()).strip();
        }
        return new LabelText(List.copyOf(lines), widest, lines.size() * size * LINE_HEIGHT);
    }

    /** Whether each word written in Latin letters stands whole on one line. */
    boolean keepsWords(String text) {
        return LATIN_WORD.matcher(text).results().map(word -> word.group()).allMatch(word -> lines.stream()
                .flatMap(line -> LATIN_WORD.matcher(line).results().map(found -> found.group()))
                .anyMatch(word::equals));
    }

    /** Whether the last of several lines is a lone character, which a Chinese reader stumbles over. */
    boolean endsAlone() {
        return lines.size() > 1 && lines.get(lines.size() - 1).length() == 1;
    }

    private static String shorten(String line, double width, double maxWidth) {
        double length = Math.max(line.length() * (maxWidth / width), 1);
        String shortened = atBreaks(line, length);
        return shortened.isEmpty() ? line.substring(0, (int) Math.max(Math.round(length - 1), 1)) : shortened;
    }

    private static String atBreaks(String line, double maxLength) {
        String[] parts = BREAKS.split(line);
        StringBuilder shortened = new StringBuilder();
        if (parts.length == 1) {
            return "";
        }
        for (String part : parts) {
            if (part.length() + shortened.length() >= maxLength) {
                break;
            }
            shortened.append(part);
        }
        return shortened.toString();
    }

    private static double width(String text, double size) {
        return text.stripTrailing()
                        .chars()
                        .mapToDouble(character ->
                                character >= ' ' && character <= '~' ? ARIAL[character - ' '] / 1000.0 : FULL_WIDTH)
                        .sum()
                * size;
    }
}
