package io.septet.archive;

import io.septet.evidence.Fields;
import io.septet.evidence.Fields.Field;
import io.septet.evidence.Fields.Group;
import io.septet.evidence.Fields.Plain;
import io.septet.evidence.Fields.Rows;
import io.septet.evidence.Fields.Several;
import io.septet.evidence.Fields.Value;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A field of a document as a page shows it, all of it in words.
 *
 * @param content a text; for a list, texts; otherwise a {@link Section} or a {@link Table}
 */
record Part(String label, Kind kind, Object content) {

    /** What a part looks like. */
    enum Kind {
        WORDS,
        LIST,
        SECTION,
        TABLE
    }

    /** Fields that belong together: single values come first, what needs a heading of its own after them. */
    record Section(List<Part> terms, List<Part> others) {}

    /** @param labels of the columns */
    record Table(List<String> labels, List<List<Part>> rows) {}

    /** Public for the templates. */
    public boolean isWords() {
        return kind == Kind.WORDS;
    }

    static Section section(Fields fields, DocumentWording wording) {
        List<Part> parts =
                fields.all().stream().map(field -> of(field, wording)).toList();
        return new Section(
                parts.stream().filter(Part::isWords).toList(),
                parts.stream().filter(Predicate.not(Part::isWords)).toList());
    }

    private static Part of(Field field, DocumentWording wording) {
        Value value = field.value();
        if (value instanceof Several several && several.values().stream().anyMatch(Plain.class::isInstance)) {
            List<String> texts = several.values().stream().map(wording::words).toList();
            return new Part(wording.label(field), Kind.LIST, texts);
        }
        return single(field, wording, wording::words);
    }

    /** In a table, several texts are one after the other, and dates are in figures. */
    private static Part cell(Field field, DocumentWording wording) {
        return single(field, wording, wording::cell);
    }

    private static Part single(Field field, DocumentWording wording, Function<Value, String> words) {
        String label = wording.label(field);
        if (field.value() instanceof Group group) {
            return new Part(label, Kind.SECTION, section(group.fields(), wording));
        } else if (field.value() instanceof Rows rows) {
            return new Part(label, Kind.TABLE, table(rows.rows(), wording));
        }
        return new Part(label, Kind.WORDS, words.apply(field.value()));
    }

    /** Every row has the same fields. */
    private static Table table(List<Fields> rows, DocumentWording wording) {
        List<String> labels = rows.stream()
                .limit(1)
                .flatMap(row -> row.all().stream().map(wording::label))
                .toList();
        return new Table(
                labels,
                rows.stream()
                        .map(row -> row.all().stream()
                                .map(cell -> cell(cell, wording))
                                .toList())
                        .toList());
    }
}
