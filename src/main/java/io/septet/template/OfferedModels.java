package io.septet.template;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Templates and archived projects, for whoever proposes a project after one. */
@Component
class OfferedModels implements SoughtChoices {

    private final Origins origins;

    OfferedModels(Origins origins) {
        this.origins = origins;
    }

    @Override
    public String list() {
        return "models-of-projects";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return origins.offered(called, MOST, person).stream()
                .map(OfferedModel::choice)
                .toList();
    }

    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return origins.find(id, person).map(OfferedModel::choice);
    }
}
