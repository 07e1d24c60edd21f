package io.septet.evidence;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a document says, field by field and in order. Each field goes by the key of its label, whose last part is its
 * name for machines: {@code goal.specific} is labelled in the reader's language and called {@code specific} in JSON. A
 * field with nothing to say stays, so that documents of a kind look alike.
 */
public final class Fields {

    private final List<Field> all = new ArrayList<>();

    /**
     * One field.
     *
     * @param label key of the label; null for a column that is headed by a department
     * @param department id of that department; null for any other field
     */
    public record Field(@Nullable String label, @Nullable DepartmentId department, Value value) {

        public String name() {
            return label == null ? String.valueOf(department) : label.substring(label.lastIndexOf('.') + 1);
        }
    }

    /** What a field holds. */
    public sealed interface Value {}

    /** In the company's currency; null where nothing was said. */
    public record Amount(@Nullable BigDecimal value) implements Value {}

    /** A text, number, boolean, date or moment; null where nothing was said. */
    public record Plain(@Nullable Object value) implements Value {}

    /** @param name what they were called then; null for whatever they are called when it is read */
    public record PersonNamed(PersonId id, @Nullable String name) implements Value {}

    public record DepartmentNamed(DepartmentId id) implements Value {}

    /** A value of an enumeration, worded by the text of prefix and value. */
    public record Choice(String prefix, String value) implements Value {}

    /** Several values of a kind. */
    public record Several(List<Value> values) implements Value {}

    /** Fields that belong together. */
    public record Group(Fields fields) implements Value {}

    /** A table; every row has the same fields. */
    public record Rows(List<Fields> rows) implements Value {}

    public List<Field> all() {
        return List.copyOf(all);
    }

    public Fields text(String label, @Nullable String text) {
        return add(label, new Plain(text));
    }

    public Fields texts(String label, Collection<String> texts) {
        return add(label, several(texts, Plain::new));
    }

    public Fields number(String label, @Nullable Number number) {
        return add(label, new Plain(number));
    }

    /** What something costs, in the company's currency. */
    public Fields amount(String label, @Nullable BigDecimal amount) {
        return add(label, new Amount(amount));
    }

    public Fields yesOrNo(String label, Boolean answer) {
        return add(label, new Plain(answer));
    }

    public Fields date(String label, @Nullable LocalDate date) {
        return add(label, new Plain(date));
    }

    public Fields moment(String label, @Nullable Instant moment) {
        return add(label, new Plain(moment));
    }

    public Fields person(String label, @Nullable PersonId id) {
        return person(label, id, null);
    }

    /** @param name what they were called when they did what the document says */
    public Fields person(String label, @Nullable PersonId id, @Nullable String name) {
        return add(label, id == null ? new Plain(null) : new PersonNamed(id, name));
    }

    /**
     * Who did something, and beside them in whose place.
     *
     * @param inPlaceOf id of the person whose substitute they were; null when they acted for themselves
     */
    public Fields doer(String label, @Nullable PersonId by, @Nullable PersonId inPlaceOf) {
        return person(label, by).person("project.inPlaceOf", inPlaceOf);
    }

    public Fields people(String label, Collection<PersonId> ids) {
        return add(label, several(ids, id -> new PersonNamed(id, null)));
    }

    public Fields department(String label, @Nullable DepartmentId id) {
        return add(label, id == null ? new Plain(null) : new DepartmentNamed(id));
    }

    public Fields departments(String label, Collection<DepartmentId> ids) {
        return add(label, several(ids, DepartmentNamed::new));
    }

    /** @param prefix what the keys of the values' texts begin with, such as {@code project.category.} */
    public Fields choice(String label, String prefix, @Nullable Enum<?> value) {
        return add(label, value == null ? new Plain(null) : new Choice(prefix, value.name()));
    }

    /** A value that is the key of its own text. */
    public Fields worded(String label, String key) {
        return add(label, key == null ? new Plain(null) : new Choice("", key));
    }

    /** A cell in the column of a department, as in a matrix. */
    public Fields cell(DepartmentId department, @Nullable String text) {
        return add(new Field(null, department, new Plain(text)));
    }

    public Fields group(String label, Consumer<Fields> content) {
        Fields group = new Fields();
        content.accept(group);
        return add(label, new Group(group));
    }

    /** A table with a row for each element. */
    public <T> Fields rows(String label, Collection<T> elements, BiConsumer<Fields, T> row) {
        List<Fields> rows = new ArrayList<>();
        for (T element : elements) {
            Fields fields = new Fields();
            row.accept(fields, element);
            rows.add(fields);
        }
        return add(label, new Rows(List.copyOf(rows)));
    }

    private static <T> Value several(Collection<T> ids, Function<T, Value> kind) {
        return new Several(ids == null ? List.of() : ids.stream().map(kind).toList());
    }

    private Fields add(String label, Value value) {
        return add(new Field(label, null, value));
    }

    private Fields add(Field next) {
        if (all.stream().anyMatch(field -> field.name().equals(next.name()))) {
            throw new IllegalArgumentException("Two fields are called '%s'".formatted(next.name()));
        }
        all.add(next);
        return this;
    }
}
