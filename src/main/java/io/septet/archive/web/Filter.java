package io.septet.archive.web;

import io.septet.archive.Sought;
import io.septet.directory.DepartmentId;
import io.septet.evidence.Outcome;
import io.septet.platform.SoughtAddress;
import io.septet.project.Category;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What is sought, as the address of the page carries it: whoever opens the address finds the same.
 *
 * @param lessons anything, when only what was learned is sought
 */
public record Filter(
        @Nullable String text,
        @Nullable String lessons,
        @Nullable String department,
        @Nullable String category,
        @Nullable String year,
        @Nullable String person,
        @Nullable String outcome) {

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    /** Whether a document is sought, not a project. */
    public boolean isForDocuments() {
        return !text().isEmpty() || lessons != null;
    }

    /** Whether anything is sought at all. */
    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** Whether what is written as a year is none. */
    public boolean isYearWrong() {
        return !year().isEmpty() && !YEAR.matcher(year()).matches();
    }

    @Override
    public String text() {
        return orEmpty(text);
    }

    @Override
    public String department() {
        return orEmpty(department);
    }

    @Override
    public String category() {
        return orEmpty(category);
    }

    @Override
    public String year() {
        return orEmpty(year);
    }

    @Override
    public String person() {
        return orEmpty(person);
    }

    @Override
    public String outcome() {
        return orEmpty(outcome);
    }

    /** The address of one of the pages. */
    public String address(int page) {
        Map<String, Object> parameters = parameters();
        if (page > 0) {
            parameters.put("page", page);
        }
        return SoughtAddress.of("/archive", parameters).toUriString();
    }

    private Map<String, Object> parameters() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("text", text());
        given.put("lessons", lessons == null ? "" : "on");
        given.put("department", department());
        given.put("category", category());
        given.put("year", year());
        given.put("person", person());
        given.put("outcome", outcome());
        given.values().removeIf(""::equals);
        return given;
    }

    Sought sought() {
        return new Sought(
                text(),
                lessons != null,
                department().isEmpty() ? null : DepartmentId.of(department()),
                one(Category.values(), category()),
                year().isEmpty() ? null : Integer.valueOf(year()),
                person(),
                one(Outcome.values(), outcome()));
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        if (name.isEmpty()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static String orEmpty(@Nullable String given) {
        return given == null ? "" : given.strip();
    }
}
