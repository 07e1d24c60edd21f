package io.septet.goal.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The goal statement of a project. */
@Component
class GoalAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/goal",
                "/projects/{id}/goal.pdf",
                "/projects/{id}/goal/taking-back",
                "/projects/{id}/goal/closing");
    }
}
