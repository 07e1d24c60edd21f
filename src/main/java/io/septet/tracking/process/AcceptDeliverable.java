package io.septet.tracking.process;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import io.septet.calendar.WorkingTime;
import io.septet.desk.Link;
import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.Submission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.findings.LongText;
import io.septet.findings.Refused;
import io.septet.plan.WorkItemRef;
import io.septet.tracking.Acceptance.Decision;
import io.septet.tracking.AcceptanceMeeting;
import io.septet.tracking.AcceptanceMeetings;
import io.septet.tracking.Acceptances;
import io.septet.tracking.process.AcceptDeliverable.Content;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A department accepts the deliverable, or sends it back for corrections (T8). */
@Component
class AcceptDeliverable implements Submission<Content, DeliveryToAccept> {

    /** In months. */
    private static final int LONG_FOR_CORRECTIONS = 3;

    /**
     * What the department says.
     *
     * @param corrections what has to be corrected; only for a refusal
     * @param dueOn the working day on which the corrections are due; only for a refusal
     */
    record Content(
            @NotNull Decision decision,
            @LongText @Size(max = 4000) @Nullable String corrections,
            @Nullable LocalDate dueOn) {}

    private final Acceptances acceptances;
    private final DeliveryReference reference;
    private final ObjectProvider<AcceptanceMeetings> meetings;
    private final WorkingTime time;
    private final MessageSource texts;

    AcceptDeliverable(
            Acceptances acceptances,
            DeliveryReference reference,
            ObjectProvider<AcceptanceMeetings> meetings,
            WorkingTime time,
            MessageSource texts) {
        this.acceptances = acceptances;
        this.reference = reference;
        this.meetings = meetings;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public TaskKey task() {
        return WorkItemDelivery.ACCEPT_DELIVERABLE;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<DeliveryToAccept> reference() {
        return DeliveryToAccept.class;
    }

    @Override
    public Sheet<Content, DeliveryToAccept> open(TaskAtHand task) {
        Locale reader = LocaleContextHolder.getLocale();
        WorkItemRef item = WorkItemDelivery.item(task);
        List<AcceptanceMeeting> called = meetings.stream()
                .flatMap(each -> each.of(item, reader).stream())
                .toList();
        return new Sheet<>(
                new Content(blank(), null, null),
                new DeliveryToAccept(
                        reference.of(task),
                        task.department(),
                        task.doer().inPlaceOf(),
                        isDeliveredBy(task.person(), task),
                        calling(item, task.person(), reader),
                        called.stream().map(AcceptanceMeeting::page).toList(),
                        called.stream()
                                .filter(meeting -> meeting.discussed() != null)
                                .toList(),
                        unknownYears()));
    }

    private List<Link> calling(WorkItemRef item, PersonId person, Locale reader) {
        String name = texts.getMessage("tracking.acceptance.callMeeting", null, reader);
        return meetings.stream()
                .flatMap(each -> each.addressToCall(item, person).stream())
                .map(address -> new Link(name, address))
                .toList();
    }

    /** Those that corrections may well be due in. */
    private List<String> unknownYears() {
        return time.unknownYears(time.today(), time.today().plusMonths(LONG_FOR_CORRECTIONS)).stream()
                .map(String::valueOf)
                .toList();
    }

    /** Nobody accepts their own work. */
    @Override
    public void checkHandingOn(TaskAtHand task, PersonId colleague) {
        if (isDeliveredBy(colleague, task)) {
            throw Refused.at("colleague", "tracking.handOn.ownWork");
        }
    }

    private boolean isDeliveredBy(PersonId person, TaskAtHand task) {
        return reference.delivery(task).isDeliveredBy(person);
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        WorkItemRef item = WorkItemDelivery.item(task);
        Doer by = task.doer();
        boolean refused = content.decision() == Decision.REFUSE;
        if (refused) {
            acceptances.refuse(item, task.department(), by, orBlank(content.corrections()), orBlank(content.dueOn()));
        } else {
            acceptances.accept(item, task.department(), by);
        }
        return Outcome.with(WorkItemDelivery.DELIVERABLE_REFUSED, refused);
    }
}
