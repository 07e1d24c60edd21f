package io.septet.archive;

import io.septet.calendar.DateWording;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.evidence.Fields.Amount;
import io.septet.evidence.Fields.Choice;
import io.septet.evidence.Fields.DepartmentNamed;
import io.septet.evidence.Fields.Field;
import io.septet.evidence.Fields.PersonNamed;
import io.septet.evidence.Fields.Plain;
import io.septet.evidence.Fields.Several;
import io.septet.evidence.Fields.Value;
import io.septet.platform.CompanyCurrency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says in the company's language, with people's names and in the company's zone, what a document holds. */
class DocumentWording {

    private final MessageSource texts;
    private final Locale language;
    private final Roster names;
    private final DateWording dates;
    private final CompanyCurrency currency;

    DocumentWording(MessageSource texts, Locale language, Roster names, DateWording dates, CompanyCurrency currency) {
        this.texts = texts;
        this.language = language;
        this.names = names;
        this.dates = dates;
        this.currency = currency;
    }

    Locale language() {
        return language;
    }

    /** The text of that key, or the key itself: a missing text is no reason to refuse an archive. */
    String text(String key, List<?> arguments) {
        return texts.getMessage(key, arguments.isEmpty() ? null : arguments.toArray(), key, language);
    }

    String text(String key) {
        return text(key, List.of());
    }

    String label(Field field) {
        return field.label() == null ? nameOfDepartment(field.department()) : text(field.label());
    }

    String nameOfPerson(PersonId id) {
        return names.person(id);
    }

    String nameOfPerson(PersonNamed person) {
        return person.name() == null ? nameOfPerson(person.id()) : person.name();
    }

    String nameOfDepartment(@Nullable DepartmentId id) {
        return names.department(id);
    }

    /** The day at the company's place. */
    LocalDate day(Instant moment) {
        return dates.dayOf(moment);
    }

    String moment(Instant moment) {
        return dates.momentAtCompany(moment, language);
    }

    String dayInWords(LocalDate day) {
        return dates.day(day, language);
    }

    /** The same in the cell of a table. */
    String cell(Value value) {
        if (value instanceof Plain plain && plain.value() instanceof Instant moment) {
            return dates.momentInTableAtCompany(moment, language);
        } else if (value instanceof Plain plain && plain.value() instanceof LocalDate day) {
            return dates.dayInTable(day, language);
        }
        return words(value);
    }

    /** A single value or several of them in words; empty when there is nothing to say. */
    String words(Value value) {
        if (value instanceof PersonNamed person) {
            return nameOfPerson(person);
        } else if (value instanceof DepartmentNamed department) {
            return nameOfDepartment(department.id());
        } else if (value instanceof Choice choice) {
            return text(choice.prefix() + choice.value());
        } else if (value instanceof Several several) {
            return several.values().stream().map(this::words).collect(Collectors.joining(text("form.listSeparator")));
        } else if (value instanceof Amount amount) {
            return amount.value() == null ? "" : currency.amount(amount.value(), language);
        } else if (value instanceof Plain plain) {
            return words(plain.value());
        }
        throw new IllegalArgumentException("Not a single value: " + value);
    }

    private String words(@Nullable Object plain) {
        if (plain == null) {
            return "";
        } else if (plain instanceof Boolean answer) {
            return text(answer ? "form.yes" : "form.no");
        } else if (plain instanceof Instant moment) {
            return moment(moment);
        } else if (plain instanceof LocalDate day) {
            return dayInWords(day);
        } else if (plain instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return plain.toString();
    }
}
