package io.septet.resource.web;

import io.septet.directory.DepartmentId;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemKey;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.resource.Need;
import io.septet.resource.Urgency;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into the page's form, as it was typed, so that it is still there after a refusal. */
public record TypedNeed(
        @Nullable String item,
        @Nullable String from,
        @Nullable String what,
        @Nullable String purpose,
        @Nullable String urgency,
        @Nullable String neededFrom,
        @Nullable String neededUntil,
        @Nullable String cost) {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})");

    /** @throws Refused when the cost is no amount */
    Need need(ProjectId project, String currency) {
        return new Need(
                project,
                item == null ? null : WorkItemKey.of(item),
                from == null || from.isBlank() ? null : DepartmentId.of(from),
                what,
                purpose,
                Arrays.stream(Urgency.values())
                        .filter(each -> each.name().equals(urgency))
                        .findFirst()
                        .orElse(null),
                day(neededFrom),
                day(neededUntil),
                amount(cost, currency));
    }

    /** A browser sends {@code 2024-03-04}; anything else is no day. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As task forms understand amounts: full-width, with the currency, and with commas that part thousands. */
    static @Nullable BigDecimal amount(@Nullable String typed, String currency) {
        if (PlainText.orNull(typed) == null) {
            return null;
        }
        String plain = PlainText.halfWidth(String.valueOf(typed))
                .replace(PlainText.halfWidth(currency), "")
                .replaceAll("[\\s¥]", "")
                .replaceAll(",(?=\\d{3}(?:\\D|$))", "");
        if (!NUMBER.matcher(plain).matches()) {
            throw Refused.at("cost", "resource.cost.number", String.valueOf(typed));
        }
        return new BigDecimal(plain);
    }
}
