package io.septet.absence.process;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.AccountChanges;
import java.time.Clock;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Notices, wherever it is done, that somebody leaves the company or that a department gets another head. */
@Component
class StaffChanges implements AccountChanges {

    private final EngineHandOvers jobs;
    private final Clock clock;

    StaffChanges(EngineHandOvers jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void removing(String person) {
        jobs.at(clock.instant(), Occasion.departureOf(PersonId.of(person)));
    }

    @Override
    public void changing(Group group) {
        if (Directory.HEAD.equals(group.getType())) {
            String id = group.getId();
            String department = id.substring(0, id.length() - Directory.HEAD_SUFFIX.length());
            jobs.at(clock.instant(), Occasion.changeOfHead(department));
        }
    }
}
