package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Findings;
import io.septet.goal.domain.KeyResultPolicy;
import io.septet.goal.domain.LinkPolicy;
import io.septet.goal.domain.RepliesPolicy;
import io.septet.goal.domain.ScopePolicy;
import io.septet.goal.domain.SmartPolicy;
import io.septet.goal.domain.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is not in order with a goal; nothing is changed here. */
@Component
@Transactional(readOnly = true)
public class GoalChecks {

    private final Directory directory;
    private final WorkingTime time;
    private final GoalWords words;

    GoalChecks(Directory directory, WorkingTime time, GoalWords words) {
        this.directory = directory;
        this.time = time;
        this.words = words;
    }

    /** What is not in order with a goal statement, with the paths of its components (G2–G5). */
    public List<Finding> check(GoalStatement statement) {
        LocalDate today = time.today();
        Roster roster = directory.roster();
        return new Findings()
                .addAll(new SmartPolicy(new Vocabulary(words.words()), today)
                        .findings(statement.objective())
                        .all())
                .addAll(KeyResultPolicy.findings(statement, today).all())
                .addAll(new ScopePolicy(roster::findDepartment, roster::find)
                        .findings(statement.scope())
                        .all())
                .addAll(LinkPolicy.findings(statement.links()).all())
                .all();
    }

    /** What is not in order with the replies to those who objected to the statement before (G6). */
    List<Finding> check(List<Reply> replies, List<Answer> objections) {
        return new RepliesPolicy(directory.roster())
                .findings(objections, replies)
                .all();
    }
}
