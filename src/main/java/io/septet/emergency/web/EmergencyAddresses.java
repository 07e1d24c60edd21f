package io.septet.emergency.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project; who may take an emergency is for the use case to say. */
@Component
class EmergencyAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/emergencies", "/projects/{id}/emergencies/raised", "/projects/{id}/emergencies/taken");
    }
}
