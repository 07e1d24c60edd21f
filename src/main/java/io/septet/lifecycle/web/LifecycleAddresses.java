package io.septet.lifecycle.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of a project, proposing one and cancelling it. */
@Component
class LifecycleAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/new", "/projects/{id}", "/projects/{id}/cancellation");
    }
}
