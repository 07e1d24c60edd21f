package io.septet.meeting.web;

import io.septet.directory.PersonId;
import io.septet.meeting.SeriesRegister;
import io.septet.project.ProjectView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a project's page of meetings shows of its series. */
@Component
class SeriesSheet {

    private final SeriesRegister register;

    SeriesSheet(SeriesRegister register) {
        this.register = register;
    }

    void fill(Model page, ProjectView project, PersonId person) {
        page.addAttribute("series", register.of(project.id()));
        page.addAttribute("keepsSeries", register.isKeeper(project, person));
    }
}
