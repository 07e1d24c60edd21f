package io.septet.review.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The review of a project. */
@Component
class ReviewAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/projects/{project}/review", "/projects/{project}/review.pdf");
    }
}
