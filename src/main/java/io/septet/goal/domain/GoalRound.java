package io.septet.goal.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.GoalStatement;
import io.septet.goal.KeyResult;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import io.septet.goal.Reply;
import io.septet.goal.Scope;
import io.septet.goal.TakesPart;
import io.septet.project.ProjectId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal statement as it was put to the departments. It never changes: a better one is the next round. Before anybody has
 * answered, its author may take it back.
 */
@Entity
public class GoalRound {

    private static final String ROUND = "round_id";
    private static final String POSITION = "position";

    @Id
    private UUID id;

    private UUID projectId;
    private int number;

    private String specific;

    @Embedded
    private Measure measure;

    private String achievable;
    private String relevant;
    private LocalDate dueOn;
    private String included;
    private @Nullable String excluded;
    private @Nullable String background;
    private PersonId definedBy;
    private @Nullable PersonId definedInPlaceOf;
    private Instant definedAt;
    private @Nullable Instant takenBackAt;
    private @Nullable Instant closedAt;
    private @Nullable PersonId closedBy;

    @ElementCollection
    @CollectionTable(name = "goal_measure", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    private List<Measure> furtherMeasures;

    @ElementCollection
    @CollectionTable(name = "goal_key_result", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    private List<KeyResult> keyResults;

    @ElementCollection
    @CollectionTable(name = "goal_department", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    private List<TakesPart> departments;

    @ElementCollection
    @CollectionTable(name = "goal_not_part", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    @Column(name = "department")
    private List<DepartmentId> notPartOf;

    @ElementCollection
    @CollectionTable(name = "goal_link", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    @Column(name = "address")
    private List<String> links;

    @ElementCollection
    @CollectionTable(name = "goal_reply", joinColumns = @JoinColumn(name = ROUND))
    @OrderColumn(name = POSITION)
    private List<Reply> replies;

    protected GoalRound() {}

    /**
     * @param number one more than the round before
     * @param replies to those who objected in it
     */
    public GoalRound(
            ProjectId project, int number, GoalStatement statement, List<Reply> replies, Doer author, Instant now) {
        this.id = UUID.randomUUID();
        this.projectId = project.value();
        this.number = number;
        Objective objective = statement.objective();
        this.specific = objective.specific();
        this.measure = objective.measures().get(0);
        this.furtherMeasures = new ArrayList<>(objective.furtherMeasures());
        this.achievable = objective.achievable();
        this.relevant = objective.relevant();
        this.dueOn = objective.dueOn();
        this.included = statement.scope().included();
        this.excluded = statement.scope().excluded();
        this.background = statement.background();
        this.definedBy = author.person();
        this.definedInPlaceOf = author.inPlaceOf();
        this.definedAt = now;
        this.keyResults = new ArrayList<>(statement.keyResults());
        this.departments = new ArrayList<>(statement.scope().departments());
        this.notPartOf = new ArrayList<>(statement.scope().notPartOf());
        this.links = new ArrayList<>(statement.links());
        this.replies = new ArrayList<>(replies);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public PersonId definedBy() {
        return definedBy;
    }

    public @Nullable PersonId definedInPlaceOf() {
        return definedInPlaceOf;
    }

    public Instant definedAt() {
        return definedAt;
    }

    public @Nullable Instant takenBackAt() {
        return takenBackAt;
    }

    public void takeBack(Instant now) {
        takenBackAt = now;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable PersonId closedBy() {
        return closedBy;
    }

    /**
     * Ends the round before all have answered.
     *
     * @param person id of whoever does; null when its date does
     */
    public void close(@Nullable PersonId person, Instant now) {
        closedBy = person;
        closedAt = now;
    }

    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    /** Whether the department is asked to confirm the statement. */
    public boolean asks(DepartmentId department) {
        return departments.stream().anyMatch(takesPart -> takesPart.department().equals(department));
    }

    public GoalStatement statement() {
        Objective objective = new Objective(
                specific,
                measure.metric(),
                measure.baseline(),
                measure.target(),
                measure.unit(),
                achievable,
                relevant,
                dueOn,
                furtherMeasures);
        Scope scope = new Scope(included, excluded, departments, notPartOf);
        return new GoalStatement(objective, keyResults, scope, background, links);
    }
}
