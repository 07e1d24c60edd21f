package io.septet.resource.process;

import io.septet.desk.Choice;
import io.septet.desk.SoughtChoices;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.resource.ResourceRequests;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a department was asked for before. A resource is known by its name, so that the name is the id, too. */
@Component
class KnownResources implements SoughtChoices {

    private final ResourceRequests requests;

    KnownResources(ResourceRequests requests) {
        this.requests = requests;
    }

    @Override
    public String list() {
        return "known-resources";
    }

    @Override
    public List<Choice> called(String called, String of, PersonId person) {
        return requests.namesOf(DepartmentId.of(of), called).stream()
                .map(name -> new Choice(name, name))
                .toList();
    }

    /** Whoever has the name may ask for it. */
    @Override
    public Optional<Choice> find(String id, PersonId person) {
        return Optional.of(new Choice(id, id));
    }
}
