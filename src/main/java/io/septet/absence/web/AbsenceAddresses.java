package io.septet.absence.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page on which people name a substitute. */
@Component
class AbsenceAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/absences", "/absences/{id}/end");
    }
}
