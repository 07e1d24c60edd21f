package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.desk.Desk;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo. */
@Component
@Profile("demo")
class Cast extends Staff {

    Cast(
            Desk desk,
            IdentityService identities,
            TaskService tasks,
            FormService forms,
            RepositoryService repository,
            ObjectMapper json) {
        super(desk, identities, tasks, forms, repository, json);
    }
}
