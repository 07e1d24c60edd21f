package io.septet.meeting;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.domain.AskedPolicy;
import io.septet.meeting.domain.Confirmation;
import io.septet.meeting.domain.ConfirmationRepository;
import io.septet.meeting.domain.GivenAnswer;
import io.septet.meeting.domain.GivenAnswerRepository;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked about minutes, and what they have said (M3, M5). */
@Component
@Transactional(readOnly = true)
public class Confirmations {

    private final ConfirmationRepository confirmations;
    private final GivenAnswerRepository answers;
    private final Meetings meetings;
    private final Projects projects;
    private final Directory directory;

    Confirmations(
            ConfirmationRepository confirmations,
            GivenAnswerRepository answers,
            Meetings meetings,
            Projects projects,
            Directory directory) {
        this.confirmations = confirmations;
        this.answers = answers;
        this.meetings = meetings;
        this.projects = projects;
        this.directory = directory;
    }

    /** @throws NoSuchElementException when nobody was asked to confirm these minutes */
    public MinutesConfirmed get(MinutesId id) {
        return find(id).orElseThrow();
    }

    /** How it stands; empty when nobody was asked, because the meeting was held without a notice. */
    public Optional<MinutesConfirmed> find(MinutesId id) {
        return confirmations.findById(id.value()).map(found -> views(List.of(found), meetings::get)
                .get(id));
    }

    /** How it stands with all minutes of a project about which somebody was asked. */
    public Map<MinutesId, MinutesConfirmed> of(ProjectId project) {
        Map<MinutesId, Minutes> latest =
                meetings.of(project).stream().collect(Collectors.toMap(Minutes::minutesId, Function.identity()));
        return views(confirmations.findByProjectId(project.value()), id -> latest.get(id));
    }

    private Map<MinutesId, MinutesConfirmed> views(Collection<Confirmation> all, Function<MinutesId, Minutes> latest) {
        if (all.isEmpty()) {
            return Map.of();
        }
        Map<MinutesId, List<MinutesAnswer>> given = answers
                .findByMinutesIdInOrderByAnsweredAtAscDepartmentAscPersonAsc(all.stream()
                        .map(confirmation -> confirmation.minutesId().value())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        GivenAnswer::minutesId, Collectors.mapping(GivenAnswer::view, Collectors.toList())));
        return all.stream()
                .map(each -> new MinutesConfirmed(
                        latest.apply(each.minutesId()),
                        each.begunAt(),
                        given.getOrDefault(each.minutesId(), List.of()),
                        each.filedAt(),
                        each.withdrawnAt()))
                .collect(Collectors.toMap(each -> each.minutes().minutesId(), Function.identity()));
    }

    /** The departments whose contacts are to confirm the latest version. */
    public List<DepartmentId> departments(MinutesId id) {
        Minutes minutes = meetings.get(id);
        return policy(minutes.project()).departments(minutes);
    }

    /** Those who had not come and are to read it. */
    public List<PersonId> readers(MinutesId id) {
        Minutes minutes = meetings.get(id);
        return policy(minutes.project()).readers(minutes);
    }

    AskedPolicy policy(ProjectId project) {
        return new AskedPolicy(projects.get(project), directory.roster());
    }
}
