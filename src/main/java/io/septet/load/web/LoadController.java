package io.septet.load.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.load.DepartmentLoad;
import io.septet.load.Loads;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Eight weeks of a department's people, and the way to those before and after. */
@Controller
class LoadController {

    private final Loads loads;
    private final WorkingTime time;

    LoadController(Loads loads, WorkingTime time) {
        this.loads = loads;
        this.time = time;
    }

    /**
     * @param department whose; of those that the reader may see the first, where none is named
     * @param from a day of the first week; today where none is named
     */
    @GetMapping("/load")
    String show(
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            PersonId person,
            Model page) {
        List<Department> seen = loads.seenBy(person);
        DepartmentId shown = department == null || department.isBlank()
                ? seen.stream()
                        .findFirst()
                        .orElseThrow(() -> new AccessDeniedException("Leads no department"))
                        .id()
                : DepartmentId.of(department);
        DepartmentLoad load = loads.of(shown, from == null ? time.today() : from, person);
        LocalDate first = load.mondays().get(0);
        page.addAttribute("load", load);
        page.addAttribute("seen", seen);
        page.addAttribute("earlier", first.minusWeeks(load.mondays().size()));
        page.addAttribute("later", first.plusWeeks(load.mondays().size()));
        page.addAttribute("from", first);
        return "load/load";
    }
}
