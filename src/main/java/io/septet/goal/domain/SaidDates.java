package io.septet.goal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates and times of the year that a sentence names. */
final class SaidDates {

    /** What stands before a day on which something begins, or with which something is compared. */
    private static final Pattern BEGINNING_AT =
            Pattern.compile("(?:比|较|自|从|由|去|\\b(?:since|from|than|after|starting|compared to|compared with))\\s*$");

    /** What stands behind such a day, or behind one of an event. */
    private static final Pattern BEGINS_OR_EVENT =
            Pattern.compile("^\\s*(?:起|开始|以来|相比|同期|至|到|[-–—~]|当[天日晚]|期间|大促|活动|\\bto\\b)");

    private static final Pattern BEFORE = Pattern.compile("\\b[Bb]efore\\s+(?:the\\s+)?$");
    private static final Pattern BEFORE_THAT = Pattern.compile("^\\s*(?:之前|以前|前)");
    private static final char NOTHING = '\0';

    private final String sentence;
    private final LocalDate today;
    private final LocalDate dueOn;
    private final StringBuilder rest;
    private final List<Deadline> deadlines = new ArrayList<>();

    /**
     * A day by which the sentence wants something, or a time of the year.
     *
     * @param words as they stand in the sentence
     */
    record Deadline(String words, Days days) {}

    /** @param dueOn whose year is meant where the sentence names none; null while it is not known */
    SaidDates(String sentence, LocalDate today, @Nullable LocalDate dueOn) {
        this.sentence = Signs.halfWidth(sentence);
        this.today = today;
        this.dueOn = dueOn == null ? today : dueOn;
        this.rest = new StringBuilder(this.sentence);
        Stream.concat(ChineseDates.FORMS.stream(), EnglishDates.FORMS.stream()).forEach(this::find);
    }

    List<Deadline> deadlines() {
        return deadlines;
    }

    /** The sentence with a comma in the place of each date. */
    String rest() {
        return rest.toString().replaceAll(NOTHING + "+", ",");
    }

    private void find(DateForm form) {
        Matcher matcher = form.pattern().matcher(rest.toString());
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            String behind = sentence.substring(matcher.end());
            DateForm.Found found = new DateForm.Found(matcher, today, dueOn);
            Days days = form.read().apply(found);
            boolean isBefore =
                    BEFORE.matcher(before).find() || BEFORE_THAT.matcher(behind).find();
            boolean isPast =
                    !isBefore && days.last().isBefore(today) && !days.first().isAfter(days.last());
            if (!isPast
                    && !BEGINNING_AT.matcher(before).find()
                    && !BEGINS_OR_EVENT.matcher(behind).find()) {
                deadlines.add(
                        new Deadline(matcher.group().strip(), isBefore && !found.isPart() ? days.before() : days));
            }
            rest.replace(
                    matcher.start(), matcher.end(), String.valueOf(NOTHING).repeat(matcher.end() - matcher.start()));
        }
    }
}
