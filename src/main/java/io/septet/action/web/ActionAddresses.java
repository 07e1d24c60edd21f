package io.septet.action.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The actions of a project, and one's own. */
@Component
class ActionAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/{id}/actions", "/actions");
    }
}
