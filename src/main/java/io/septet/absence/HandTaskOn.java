package io.septet.absence;

import io.septet.absence.domain.HandedOnTask;
import io.septet.absence.domain.HandedOnTaskRepository;
import io.septet.calendar.WorkingTime;
import io.septet.desk.Desk;
import io.septet.desk.TaskAtHand;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing a single task on to a colleague (转办), who does it from then on. It goes to somebody of a department that one
 * belongs to oneself, and only if the task's step has nothing against them: nobody signs for somebody else by this.
 */
@Component
@Transactional
public class HandTaskOn {

    private final HandedOnTaskRepository handedOn;
    private final Desk desk;
    private final HandOvers handOvers;
    private final Directory directory;
    private final WorkingTime time;

    HandTaskOn(HandedOnTaskRepository handedOn, Desk desk, HandOvers handOvers, Directory directory, WorkingTime time) {
        this.handedOn = handedOn;
        this.desk = desk;
        this.handOvers = handOvers;
        this.directory = directory;
        this.time = time;
    }

    /** Those to whom the person may hand a task of theirs on, by name. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(String taskId, PersonId person) {
        PersonId owner = handOvers.ownerOf(taskId, person);
        Roster roster = directory.roster();
        Set<DepartmentId> theirs = new HashSet<>(roster.departmentsOf(owner));
        theirs.addAll(roster.departmentsOf(person));
        return roster.people().stream()
                .filter(colleague ->
                        !colleague.id().equals(owner) && !colleague.id().equals(person))
                .filter(colleague -> !Collections.disjoint(colleague.departments(), theirs))
                .toList();
    }

    /**
     * The colleague does the task from now on.
     *
     * @throws Refused when the task is not the person's, no reason is given, or the colleague may not do it
     */
    public void handOn(String taskId, PersonId person, PersonId colleague, String reason) {
        TaskAtHand task = desk.theirs(taskId, person);
        Findings findings = new Findings();
        if (colleagues(taskId, person).stream().noneMatch(one -> one.id().equals(colleague))) {
            findings.add("colleague", "absence.handOn.colleague");
        }
        String given =
                PlainText.isBlank(reason) ? "" : PlainText.withLineFeeds(reason).strip();
        if (given.isEmpty()) {
            findings.add("reason", "absence.handOn.reason");
        } else if (given.length() > HandedOn.LONGEST_REASON) {
            findings.add("reason", "absence.handOn.reason.tooLong", HandedOn.LONGEST_REASON);
        }
        PlainText.firstOther(given).ifPresent(character -> findings.add("reason", "platform.text.other", character));
        findings.refuseIfAny();
        desk.checkHandingOn(taskId, person, colleague);
        Object project = task.facts().get(TaskAtHand.PROJECT);
        handedOn.save(new HandedOnTask(
                taskId,
                project == null ? null : UUID.fromString(project.toString()),
                new HandedOn(
                        handOvers.processOf(taskId),
                        handOvers.nameOf(taskId),
                        handOvers.ownerOf(taskId, person),
                        person,
                        colleague,
                        given,
                        time.now())));
        handOvers.give(taskId, colleague);
    }

    /** How a task came to whoever has it now, the first time first. */
    @Transactional(readOnly = true)
    public List<HandedOn> of(String taskId) {
        return handedOn.findByTaskIdOrderByHandedOnAt(taskId).stream()
                .map(HandedOnTask::view)
                .toList();
    }

    /** What was handed on in a project, in the order of time. */
    @Transactional(readOnly = true)
    public List<HandedOn> of(ProjectId project) {
        return handedOn.findByProjectIdOrderByHandedOnAt(project.value()).stream()
                .map(HandedOnTask::view)
                .toList();
    }
}
