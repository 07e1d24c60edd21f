package io.septet.risk.web;

import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.directory.DepartmentId;
import io.septet.project.ProjectId;
import io.septet.risk.ResponseView;
import io.septet.risk.Responses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project's risks shows of what was asked, answered and done about them. */
@Component
class ResponseSheet {

    private final Responses responses;
    private final Actions actions;

    ResponseSheet(Responses responses, Actions actions) {
        this.responses = responses;
        this.actions = actions;
    }

    void fill(Model page, ProjectId project) {
        List<ResponseView> asked = responses.of(project);
        List<ActionView> followed = actions.of(project);
        page.addAttribute("asked", asked);
        page.addAttribute(
                "responses",
                asked.stream()
                        .filter(ResponseView::isOpen)
                        .collect(Collectors.toMap(response -> response.item().key(), Function.identity())));
        page.addAttribute(
                "measures",
                asked.stream()
                        .collect(Collectors.toMap(ResponseView::id, response -> MeasureNow.of(response, followed))));
        page.addAttribute("missed", missed(asked));
    }

    /** How many responses each department has not given in time. */
    private static Map<DepartmentId, Long> missed(List<ResponseView> asked) {
        return asked.stream()
                .filter(ResponseView::isMissed)
                .flatMap(response -> Stream.ofNullable(response.accountable()))
                .collect(Collectors.groupingBy(department -> department, TreeMap::new, Collectors.counting()));
    }
}
