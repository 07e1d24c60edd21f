package io.septet.absence.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages on which people name a substitute or hand a task on. */
@Component
class AbsenceAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/absences", "/absences/{id}/end", "/tasks/{taskId}/handing-on");
    }
}
