package io.septet.issue;

import io.septet.directory.PersonId;
import io.septet.issue.domain.Issue;
import io.septet.issue.domain.IssueAnswer;
import io.septet.issue.domain.IssueAnswerRepository;
import io.septet.issue.domain.IssueRepository;
import io.septet.project.ProjectId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The issues of projects, for whoever reads them. */
@Component
@Transactional(readOnly = true)
public class Issues {

    static final Set<IssueState> OPEN = Stream.of(IssueState.values())
            .filter(IssueState::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(IssueState.class)));

    private final IssueRepository issues;
    private final IssueAnswerRepository answers;

    Issues(IssueRepository issues, IssueAnswerRepository answers) {
        this.issues = issues;
        this.answers = answers;
    }

    /** @throws NoSuchElementException when there is no such issue */
    public IssueView get(IssueId id) {
        return views(List.of(issues.get(id))).get(0);
    }

    /** All of a project, the latest first. */
    public List<IssueView> of(ProjectId project) {
        return views(issues.findByProjectIdOrderByNumberDesc(project.value()));
    }

    /** Those of a project about which something remains to be done, the earliest first. */
    public List<IssueView> open(ProjectId project) {
        return views(issues.findByProjectIdAndStateInOrderByNumber(project.value(), OPEN));
    }

    /** Those that a person raised and about which something remains to be done, the earliest first, and no more than so many. */
    public List<IssueView> openOf(PersonId person, int most) {
        return views(issues.findByRaisedByAndStateInOrderByRaisedAt(person, OPEN, Limit.of(most)));
    }

    private List<IssueView> views(Collection<Issue> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Answer>> given =
                answers
                        .findByIssueIdInOrderByAnsweredAtAscDepartmentAsc(
                                all.stream().map(Issue::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                IssueAnswer::issueId, Collectors.mapping(IssueAnswer::view, Collectors.toList())));
        return all.stream()
                .map(issue -> issue.view(given.getOrDefault(issue.id(), List.of())))
                .toList();
    }
}
