package io.septet.issue.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project. */
@Component
class IssueAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/issues", "/projects/{id}/issues/raised", "/projects/{id}/issues/{issue}/withdrawal");
    }
}
