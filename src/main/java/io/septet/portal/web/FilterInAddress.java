package io.septet.portal.web;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.platform.PlainText;
import io.septet.platform.SoughtAddress;
import io.septet.project.Category;
import io.septet.project.PortfolioFilter;
import io.septet.project.PortfolioFilter.Order;
import io.septet.project.PortfolioFilter.Which;
import io.septet.project.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The filter of the list of projects as its address carries it; what is not there, or empty, leaves nothing out. */
record FilterInAddress(
        @Nullable String called,
        @Nullable Which which,
        @Nullable Step step,
        @Nullable String department,
        @Nullable Category category,
        @Nullable String person,
        @Nullable Boolean late,
        @Nullable Integer year,
        @Nullable Order order) {

    private static final String ADDRESS = "/projects";

    PortfolioFilter filter() {
        try {
            return new PortfolioFilter(
                    Objects.requireNonNullElse(called, "").strip(),
                    Objects.requireNonNullElse(which, PortfolioFilter.UNDER_WAY.which()),
                    step,
                    department == null || PlainText.isBlank(department) ? null : DepartmentId.of(department),
                    category,
                    person == null || PlainText.isBlank(person) ? null : PersonId.of(person),
                    Boolean.TRUE.equals(late),
                    year,
                    Objects.requireNonNullElse(order, PortfolioFilter.UNDER_WAY.order()));
        } catch (IllegalArgumentException notAYear) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notAYear);
        }
    }

    /** What was chosen, by the name of its parameter, and nothing else. */
    Map<String, String> chosen() {
        PortfolioFilter chosen = filter();
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "called", chosen.called());
        put(parameters, "which", chosen.which() == PortfolioFilter.UNDER_WAY.which() ? null : chosen.which());
        put(parameters, "step", chosen.step());
        put(parameters, "department", chosen.department());
        put(parameters, "category", chosen.category());
        put(parameters, "person", chosen.person());
        put(parameters, "late", chosen.late() ? true : null);
        put(parameters, "year", chosen.year());
        put(parameters, "order", chosen.order() == PortfolioFilter.UNDER_WAY.order() ? null : chosen.order());
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.put(name, value.toString());
        }
    }

    /** What stands behind the question mark of its address. */
    String query() {
        return Objects.requireNonNullElse(SoughtAddress.of(ADDRESS, chosen()).getQuery(), "");
    }

    /** The address of a page of what is listed, below Septet's own. */
    String page(int number) {
        Map<String, String> parameters = chosen();
        if (number > 0) {
            parameters.put("page", String.valueOf(number));
        }
        return SoughtAddress.of(ADDRESS, parameters).toUriString();
    }
}
