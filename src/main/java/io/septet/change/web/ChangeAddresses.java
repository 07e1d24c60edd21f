package io.septet.change.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The changes of a project. */
@Component
class ChangeAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/{project}/changes", "/projects/{project}/changes/{change}/taking-back");
    }
}
