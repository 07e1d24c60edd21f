package io.septet.issue;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.issue.domain.ConclusionPolicy;
import io.septet.issue.domain.IssueRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the departments concluded about an issue (T6). */
@Component
@Transactional
public class Conclusions {

    private final IssueRepository issues;
    private final Issues views;
    private final FollowUps followUps;
    private final Directory directory;
    private final WorkingTime time;

    Conclusions(IssueRepository issues, Issues views, FollowUps followUps, Directory directory, WorkingTime time) {
        this.issues = issues;
        this.views = views;
        this.followUps = followUps;
        this.directory = directory;
        this.time = time;
    }

    /**
     * Takes down what was concluded.
     *
     * @throws Refused when something is missing, the meeting lies in the future, or what follows is not in order
     */
    public void conclude(IssueId id, Conclusion conclusion, Doer by) {
        new ConclusionPolicy(directory.roster(), time)
                .findings(conclusion)
                .addAll(followUps
                        .findings(views.get(id), conclusion.followUps(), by)
                        .all())
                .refuseIfAny();
        issues.get(id).conclude(conclusion, by, time.now());
    }
}
