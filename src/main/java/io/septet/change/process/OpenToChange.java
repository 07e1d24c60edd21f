package io.septet.change.process;

import io.septet.desk.Choice;
import io.septet.project.ProjectView;
import io.septet.tracking.DeliveryView;
import java.util.List;

/** What somebody may ask to change, as far as a form lists it: the latest projects and their items. */
record OpenToChange(List<Choice> projects, List<Choice> items) {

    static OpenToChange of(List<ProjectView> projects, List<DeliveryView> items) {
        return new OpenToChange(
                projects.stream().map(ProjectView::choice).toList(),
                items.stream().map(ChangeableItems::named).toList());
    }
}
