package io.septet.resource.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project. */
@Component
class RequestAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/requests",
                "/projects/{id}/requests/asked",
                "/projects/{id}/requests/{number}/taken-back");
    }
}
