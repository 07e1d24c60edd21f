package io.septet.action;

import io.septet.action.domain.ActionItem;
import io.septet.action.domain.ActionItemRepository;
import io.septet.action.domain.ReportPolicy;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.findings.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners say of their actions, and what is decided on their requests. */
@Component
@Transactional
public class ActionReports {

    private final ActionItemRepository actions;
    private final WorkingTime time;

    ActionReports(ActionItemRepository actions, WorkingTime time) {
        this.actions = actions;
        this.time = time;
    }

    /**
     * The owner says that it is done or how it stands, or asks for a new date or to drop it.
     *
     * @throws Refused naming {@code said}, {@code note} or {@code newDate}
     */
    public void report(ActionId id, Doer by, ActionReport report) {
        ActionItem action = actions.get(id);
        new ReportPolicy(time).findings(action.view(time), report).refuseIfAny();
        action.report(by, report, time.now());
    }

    /**
     * Decides on what the owner asked for last.
     *
     * @return whether the action is dropped now
     * @throws Refused naming {@code answer} or {@code reason}, or when the person asked for it themselves
     */
    public boolean decide(ActionId id, Doer by, ActionDecision decision) {
        ActionItem action = actions.get(id);
        ActionEntry request = action.view(time).request().orElseThrow();
        if (request.saidBy().equals(by.person())) {
            throw Refused.because("action.decision.own");
        }
        new ReportPolicy(time).findings(request, decision).refuseIfAny();
        action.decide(by, decision, time.now());
        return action.view(time).status() == ActionStatus.DROPPED;
    }
}
