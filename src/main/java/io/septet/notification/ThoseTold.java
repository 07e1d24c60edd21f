package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.notification.domain.MessageRepository;
import io.septet.project.ProjectId;
import io.septet.project.ToldOfProject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever was told of a project read about it. */
@Component
class ThoseTold implements ToldOfProject {

    private final MessageRepository messages;

    ThoseTold(MessageRepository messages) {
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<ProjectId> projects(Collection<PersonId> people) {
        return messages.findProjectsOfThoseLetIn(people).stream()
                .map(ProjectId::new)
                .collect(Collectors.toSet());
    }
}
