package io.septet.risk;

import io.septet.action.Actions;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.risk.domain.AskedResponse;
import io.septet.risk.domain.AskedResponseRepository;
import io.septet.risk.domain.OutcomePolicy;
import io.septet.risk.domain.ResponsePolicy;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people say about high risks, and what it counts when they do not (T5). */
@Component
@Transactional
public class Responses {

    /** What measures come of, as key of a text. */
    private static final String RESPONSE = "risk.response.kind";

    /** What the form calls the measures. */
    private static final Columns MEASURES = new Columns("measures", "what", "owner", "dueOn");

    private final AskedResponseRepository responses;
    private final Projects projects;
    private final Deliveries deliveries;
    private final RiskNews news;
    private final Actions actions;
    private final WorkingTime time;

    Responses(
            AskedResponseRepository responses,
            Projects projects,
            Deliveries deliveries,
            RiskNews news,
            Actions actions,
            WorkingTime time) {
        this.responses = responses;
        this.projects = projects;
        this.deliveries = deliveries;
        this.news = news;
        this.actions = actions;
        this.time = time;
    }

    /**
     * Takes down where the risk comes from and what is done about it; each measure is followed until it is done.
     *
     * @throws Refused when something is missing or cannot be right, or the item is no longer to be delivered
     */
    public void answer(ResponseId id, RiskAnswer answer, Doer by) {
        AskedResponse response = known(id);
        DeliveryView delivery = deliveries.get(response.view().item());
        if (!response.view().isAwaited() || OutcomePolicy.isOver(delivery.status())) {
            throw Refused.because("risk.response.over", delivery.title());
        }
        List<NewAction> measures = measures(id, answer, delivery, by);
        new ResponsePolicy(time)
                .findings(answer)
                .addAll(actions.check(measures, MEASURES).all())
                .refuseIfAny();
        response.answer(answer, by, time.now());
        actions.follow(measures, MEASURES);
    }

    private List<NewAction> measures(ResponseId id, RiskAnswer answer, DeliveryView delivery, Doer by) {
        return answer.measures().stream()
                .map(measure -> new NewAction(
                        delivery.project(),
                        new Origin(RESPONSE, id.toString(), delivery.title()),
                        measure.what(),
                        measure.owner(),
                        null,
                        measure.dueOn(),
                        by,
                        time.today(),
                        false))
                .toList();
    }

    /** The time for an answer is over: it counts against the department, and the overall lead hears of it. */
    public void miss(ResponseId id) {
        AskedResponse response = known(id);
        DeliveryView delivery = deliveries.get(response.view().item());
        if (response.view().isAwaited() && !response.view().isMissed() && !OutcomePolicy.isOver(delivery.status())) {
            response.miss(time.now());
            news.tellOfMissed(projects.get(delivery.project()), response.view(), delivery.title());
        }
    }

    /** @throws NoSuchElementException when there is no such response */
    @Transactional(readOnly = true)
    public ResponseView get(ResponseId id) {
        return known(id).view();
    }

    /** All of a project, the latest first. */
    @Transactional(readOnly = true)
    public List<ResponseView> of(ProjectId project) {
        return responses.findByProjectIdOrderByAskedAtDescWorkItemKeyAsc(project.value()).stream()
                .map(AskedResponse::view)
                .toList();
    }

    private AskedResponse known(ResponseId id) {
        return responses.findById(id.value()).orElseThrow(() -> new NoSuchElementException("No response " + id));
    }
}
